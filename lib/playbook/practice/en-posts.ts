import { EN_AUTHORS as A } from './en-authors';
import { plainPost } from './post-defaults';
import type { PracticePost } from './types';

const LONG_STORY = `A slightly longer note about Sora Mobile. Last month I moved both my parents over. The shop explained everything clearly, set up both phones on the spot, full marks so far.
Since they got home, though, Dad's calls keep dropping. Different rooms, a restart, resetting the network settings: no change. Mum's phone, same room, is fine.
I read the help pages, and all they say is "try again where the signal is better". What I need is one page that tells me whether it is the handset or the SIM, so that I can send it to two people in their seventies who live four hours away. I only write this because I'd like to stay.`;

const post = (fields: Parameters<typeof plainPost>[0]): PracticePost => plainPost({ lang: 'en', ...fields });

/** The English practice timeline, newest first. */
export const EN_POSTS: PracticePost[] = [
  post({
    id: '1991000000000000126',
    scene: 'met-before',
    author: A.maya,
    minutesAgo: 4,
    text: "Sora Mobile still has no signal inside my flat. I sent the form two weeks ago and haven't heard a thing… tempted to cancel",
  }),
  post({
    id: '1991000000000000125',
    scene: 'trouble',
    author: A.tom,
    minutesAgo: 9,
    text: "SORAMOBILE has been painfully slow since last night. Forget video, even maps won't load. Just me?",
  }),
  post({
    id: '1991000000000000124',
    scene: 'unrelated',
    author: A.tom,
    minutesAgo: 12,
    text: '10k along the river this morning. The leaves are turning, so I took the long way home 🍁',
  }),
  post({
    id: '1991000000000000123',
    scene: 'money',
    author: A.steve,
    minutesAgo: 16,
    text: "Sora Mobile charged me £54.80 and I have no idea what for. Same last month. If I've been billed twice I want a refund.",
  }),
  post({
    id: '1991000000000000122',
    scene: 'praise',
    author: A.julia,
    minutesAgo: 21,
    text: 'Shout-out to the Sora Mobile chat team 😭✨ Late at night and still so patient. Thank you to whoever that was!',
  }),
  post({
    id: '1991000000000000121',
    scene: 'refuser',
    author: A.noir,
    minutesAgo: 27,
    text: 'Sora Mobile: no signal. Again. Used to it by now.',
  }),
  post({
    id: '1991000000000000120',
    scene: 'spam',
    author: A.gift,
    minutesAgo: 33,
    text: '📣 TODAY ONLY 📣 Every Sora Mobile user gets £500 CASH 🎁\n1. Follow & repost\n2. Link in bio, add us on the app, get paid instantly 💰\n#sidehustle #workfromhome #freecash #followback\nhttps://cashback-hub.example/now',
  }),
  post({
    id: '1991000000000000119',
    scene: 'trouble',
    author: A.pete,
    minutesAgo: 38,
    text: 'Why does Sora Mobile drop out at the same station every single morning 😡😡 nothing is loading!!!',
  }),
  post({
    id: '1991000000000000118',
    scene: 'solved',
    author: A.charlie,
    minutesAgo: 41,
    text: 'Update on the humidifier: plugged it in properly and it works now. Sorry for the noise 🙏',
    replyTo: '1991000000000000107',
  }),
  post({
    id: '1991000000000000117',
    scene: 'rival',
    author: A.ken,
    minutesAgo: 55,
    text: 'Thinking of switching to Hoshi Mobile. My old au phone would work there, and it is £10 a month cheaper than Sora Mobile',
  }),
  post({
    id: '1991000000000000116',
    scene: 'request',
    author: A.amy,
    minutesAgo: 62,
    text: 'Please add a home screen widget that shows how much data is left. #SoraMobileWish',
  }),
  post({
    id: '1991000000000000115',
    scene: 'ping-pong',
    author: A.harriet,
    minutesAgo: 70,
    text: 'Did the factory reset as you said. Router light is still red. What now?',
  }),
  post({
    id: '1991000000000000114',
    scene: 'trouble',
    author: A.rowan,
    minutesAgo: 84,
    text: LONG_STORY,
    shown: `${LONG_STORY.slice(0, 276)}…`,
  }),
  post({
    id: '1991000000000000113',
    scene: 'question',
    author: A.sarah,
    minutesAgo: 95,
    text: "Looking at Sora Mobile's kids plan for the little ones 👨‍👩‍👧‍👦 Anyone here using it? 🤔",
  }),
  post({
    id: '1991000000000000112',
    scene: 'trouble',
    author: A.emi,
    minutesAgo: 108,
    lang: 'ja',
    text: '旅行用に買ったSora MobileのeSIM、QRコードを読んでも「無効」と出て使えません。日本語で聞ける窓口はありますか？',
  }),
  post({
    id: '1991000000000000111',
    scene: 'unrelated',
    author: A.jon,
    minutesAgo: 121,
    text: 'Stayed an extra night because the autumn leaves were beautiful. Authentic soba for lunch, too 🍁',
  }),
  post({
    id: '1991000000000000110',
    scene: 'personal-data',
    author: A.nora,
    minutesAgo: 133,
    text: 'Sora Mobile support, changing the account holder fails on your site with an error. Please call me on 07700 900123',
  }),
  post({
    id: '1991000000000000109',
    scene: 'trouble',
    author: A.sean,
    minutesAgo: 150,
    text: 'Worth checking if you are with Sora Mobile. Ours keeps dropping too.',
    quotes: {
      author: A.council,
      minutesAgo: 190,
      text: 'Mobile service was interrupted in parts of Harbour Town this morning. It has since been restored.',
    },
  }),
  post({
    id: '1991000000000000108',
    scene: 'trouble',
    author: A.thea,
    minutesAgo: 166,
    text: "Ordered new-harvest tea from Midorido last Saturday. It hasn't arrived and there was no dispatch email either. Should I worry?",
    repostedBy: A.marcus,
  }),
  post({
    id: '1991000000000000107',
    scene: 'solved',
    author: A.charlie,
    minutesAgo: 185,
    text: "Three-day-old humidifier from Midorido won't turn on… is it faulty?",
  }),
  post({
    id: '1991000000000000106',
    scene: 'praise',
    author: A.rina,
    minutesAgo: 204,
    text: 'Took the Midorido hojicha cookies to work and everybody loved them 🍵 Buying more on Friday!',
  }),
  post({
    id: '1991000000000000105',
    scene: 'money',
    author: A.hugo,
    minutesAgo: 230,
    text: 'Returned an order to Midorido two weeks ago and still no refund. Who do I ask?',
  }),
  post({
    id: '1991000000000000104',
    scene: 'trouble',
    author: A.gus,
    minutesAgo: 256,
    text: 'ＳＩＭ not recognised. Restarted, toggled flight mode, nothing. ｗｉ－ｆｉ works fine though… ＃SoraMobile',
  }),
  post({
    id: '1991000000000000103',
    scene: 'request',
    author: A.marcus,
    minutesAgo: 301,
    text: '#MidoridoWish please make a soy version of the matcha latte, some of us can’t have dairy',
  }),
  post({
    id: '1991000000000000102',
    scene: 'welcome',
    author: A.mei,
    minutesAgo: 344,
    text: 'First day with Sora Mobile 📱 Moving my number took ten minutes, I was ready for an afternoon of it!',
  }),
  post({
    id: '1991000000000000101',
    scene: 'trouble',
    author: A.ridge,
    minutesAgo: 388,
    text: 'Up on the north ridge: Sora Mobile no service, Hoshi Mobile three bars. Hills could do with some love ⛰',
  }),
];
