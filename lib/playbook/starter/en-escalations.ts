import { type StarterEscalation, starterEscalation } from './pack';

/** Where a desk's pressing matters usually go. Contacts and forms are the desk's own to fill in. */
export const STARTER_ESCALATIONS_EN: StarterEscalation[] = [
  starterEscalation('danger', {
    topic: 'Safety',
    department: 'Product safety',
    hours: 'around the clock',
    reply:
      'Are you all right? Please stop using it and keep it away from power and anything that burns. A specialist will be with you at once.',
    handOver: 'What happened\nAnybody hurt\nProduct\nState now',
  }),
  starterEscalation('threat', {
    topic: 'Threats and violence',
    department: 'Desk lead and security',
    hours: 'around the clock',
    reply: '',
    handOver:
      'The words, exactly\nLink to the post, and when\nPeople or shops named\nWhether the police should know',
  }),
  starterEscalation('legal', {
    topic: 'Legal claims',
    department: 'Legal and customer relations',
    hours: 'weekdays 9:00 to 18:00',
    reply: '',
    handOver: 'What is claimed\nLinks to the public posts\nWhat we said so far',
  }),
  starterEscalation('personal-data', {
    topic: 'Personal data in public',
    department: 'Customer relations',
    hours: 'weekdays 9:00 to 18:00',
    reply:
      'For your safety, would you remove that post? We can go on in private here: {{form.escalation.url}}',
    handOver: 'What kind of data (do not copy it)\nWhen we asked for removal',
  }),
  starterEscalation('money', {
    topic: 'Billing and refunds',
    department: 'Billing',
    hours: 'weekdays 9:00 to 18:00',
    reply:
      'I cannot look into bills in public. Please use this form and our billing team will come back to you: {{form.escalation.url}}',
    handOver: 'Which bill\nAmount in question\nWhat the customer wants',
  }),
  starterEscalation('ping-pong', {
    topic: 'A conversation that goes on',
    department: 'Technical support',
    hours: 'weekdays 9:00 to 18:00',
    reply:
      'Thank you for trying all that. I am handing what we know to our technicians, and you can reach them here: {{form.escalation.url}}',
    handOver: 'Symptoms\nWhat was tried, and what came of it\nDevice',
  }),
];
