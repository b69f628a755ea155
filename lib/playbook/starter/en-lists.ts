import { commonName } from '@/lib/domain/company-name';
import { asHashtag, asPhrase, withBrand, withoutEmpty } from './brand-rules';
import { type StarterDesk, type StarterList, starterList } from './pack';

const SIGNAL_RULES = [
  '"no signal"',
  '"no service"',
  '"no reception"',
  '"no coverage"',
  '"dead zone"',
  '"bad signal"',
  '"weak signal"',
  '"dropped call"',
  'calls dropping',
  '"drop out"',
  '"drops out"',
  '"keeps dropping"',
  'outage -power',
  '"not loading"',
  '"won\'t load"',
  '"nothing is loading"',
  'slow internet',
  'slow data',
  'painfully slow',
  'throttled',
];

const DEVICE_RULES = [
  '"won\'t turn on"',
  '"won\'t start"',
  '"won\'t activate"',
  '"not recognised"',
  '"not recognized"',
  'eSIM',
  'SIM invalid',
  'faulty',
  'defective',
  'broken -heart',
  'freezes',
  'keeps crashing',
  '"factory reset"',
  'router light',
  '"can\'t log in"',
  'login error',
  'app crashes',
  '"error message"',
  '"with an error"',
];

const ORDER_RULES = [
  '"hasn\'t arrived"',
  '"not arrived"',
  '"never arrived"',
  '"still waiting" order',
  '"still waiting" parcel',
  'dispatch email',
  'shipping delay',
  'delivery late',
  '"wrong item"',
  '"missing item"',
  'arrived damaged',
  'arrived broken',
  '"out of stock"',
  'returned order',
  'replacement order',
];

const MONEY_RULES = [
  'refund',
  'overcharged',
  '"charged me"',
  '"charged twice"',
  '"billed twice"',
  '"double charged"',
  'bill wrong',
  'bill "no idea"',
  'invoice wrong',
  '"direct debit"',
  'payment failed',
  'payment declined',
  '"my money back"',
  'chargeback',
  'ombudsman',
];

const LEAVING_RULES = [
  'cancel contract',
  '"tempted to cancel"',
  '"cancel my"',
  '"cancelling my"',
  '"exit fee"',
  '"done with"',
];

const PRAISE_RULES = [
  '"shout-out"',
  '"thank you" team',
  '"thank you" support',
  '"great service"',
  '"great support"',
  '"amazing support"',
  'support patient',
  'team patient',
  'staff lovely',
  'staff helpful',
  '"so helpful" -"not so helpful"',
  '"really helpful" -"not really helpful"',
  '"loved them"',
  '"buying more"',
  '"would recommend"',
];

const REQUEST_RULES = [
  '"please add"',
  '"please make"',
  '"please bring back"',
  '"would love to see"',
  '"wish you would"',
  '"wish there was"',
  '"feature request"',
  '"could you add"',
  '"could do with"',
  '"any plans to"',
  '"bring back"',
];

const RIVAL_RULES = [
  '"switching to"',
  '"switch to"',
  '"moving to" network',
  '"better deal"',
  'competitor',
  '"other network"',
  '// Names that come up in comparisons. Replace them with those of your own market.',
  'au',
  '"Hoshi Mobile"',
  '"Tsuki Telecom"',
];

/** The English keyword lists; the company's name goes into the rules about the brand. */
export function starterListsEn({ company }: StarterDesk): StarterList[] {
  const name = commonName(company);
  return [
    starterList(
      { name: 'Brand', style: 'brand', category: 'Brand', department: 'Support', priority: 10 },
      withoutEmpty([
        asPhrase(name),
        asHashtag(name),
        asHashtag(name, 'Down'),
        asPhrase(name, ' support'),
        asPhrase(name, ' app'),
        '// Made-up names of the practice timeline. Delete them when practice is over.',
        '"Sora Mobile"',
        'soramobile',
        'Midorido',
      ]),
    ),
    starterList(
      { name: 'Signal and data', style: 'trouble', category: 'Signal', department: 'Coverage', priority: 60 },
      SIGNAL_RULES,
    ),
    starterList(
      {
        name: 'Devices and settings',
        style: 'trouble',
        category: 'Devices',
        department: 'Technical support',
        priority: 55,
      },
      DEVICE_RULES,
    ),
    starterList(
      {
        name: 'Orders and delivery',
        style: 'trouble',
        category: 'Orders',
        department: 'Logistics',
        priority: 50,
      },
      ORDER_RULES,
    ),
    starterList(
      { name: 'Bills and refunds', style: 'money', category: 'Billing', department: 'Billing', priority: 80 },
      MONEY_RULES,
    ),
    starterList(
      { name: 'Leaving', style: 'money', category: 'Leaving', department: 'Billing', priority: 75 },
      LEAVING_RULES,
    ),
    starterList(
      { name: 'Praise', style: 'praise', category: 'Praise', department: 'Shops and PR', priority: 40 },
      PRAISE_RULES,
    ),
    starterList(
      { name: 'New customers', style: 'praise', category: 'New', department: 'Shops and PR', priority: 35 },
      [
        ...withBrand(name, ['"first day"', '"just joined"', '"just switched"', '"just ordered"']),
        '"Sora Mobile" "first day"',
      ],
    ),
    starterList(
      { name: 'Requests', style: 'request', category: 'Request', department: 'Product', priority: 45 },
      withoutEmpty([
        asHashtag(name, 'Wish'),
        asHashtag(name, 'Ideas'),
        '#SoraMobileWish',
        '#MidoridoWish',
        ...REQUEST_RULES,
      ]),
    ),
    starterList(
      { name: 'Competitors', style: 'rival', category: 'Competitors', department: 'Sales', priority: 20 },
      RIVAL_RULES,
    ),
  ];
}
