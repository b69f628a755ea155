import { defineCatalog } from './catalog';

/** The preview of a reply in the desk's form. */
export const previewCatalog = defineCatalog(
  {
    parts: '{count}通の返信',
    part: '{index}/{count}通目',
    weight: '{weight} / {limit}',
    'sample.author.name': 'みさき',
    'sample.author.handle': 'misaki_latte',
    'sample.last.topic': '自宅の電波',
    'sample.hours.text': '9時から20時',
    'sample.incident.status': '現在、復旧作業を進めております',
    'sample.post.excerpt': '家の中だと繋がらない',
    'sample.field': '（記入）',
  },
  {
    parts: 'A reply in {count|part|parts}',
    part: '{index} of {count}',
    weight: '{weight} / {limit}',
    'sample.author.name': 'Maya',
    'sample.author.handle': 'maya_flatwhite',
    'sample.last.topic': 'signal at home',
    'sample.hours.text': '9 am to 8 pm',
    'sample.incident.status': 'We are working on a fix right now',
    'sample.post.excerpt': 'No signal inside the house',
    'sample.field': '(fill in)',
  },
);
