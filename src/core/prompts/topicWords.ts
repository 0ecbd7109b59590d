import type { Topic } from './question.ts';

/** Words that are evidence of a topic by themselves, each in every form that counts. */
export const topicWords: Readonly<Record<Topic, string>> = {
  growth:
    'growth grow grows growing grew career careers promotion promoted promote learn learns learning learned learnt ' +
    'lesson lessons training trainings course courses workshop mentor mentors mentoring mentored mentee coach coaches ' +
    'coaching coached skill skills upskill upskilling aspiration aspirations aspires ambition ambitions ambitious ' +
    'apprenticeship certification degree studying teach teaches teaching taught',
  motivation:
    'motivation motivations motivated motivates motivate motivating unmotivated demotivated demotivating energised ' +
    'energized energises energizes energising energizing excited excites exciting excitement enthusiastic enthusiasm ' +
    'passion passions passionate bored boring boredom disengaged enjoy enjoys enjoyed enjoying enjoyment loves fun ' +
    'keen eager curious inspired inspires inspiring dreads dreading fulfilling fulfilled quit quitting resign resigned ' +
    'resigning thrilled frustrated frustrates frustrating frustration disappointed disappointing disheartened',
  wellbeing:
    'wellbeing burnout stress stressed stressful stressing tired exhausted exhausting exhaustion overwhelmed ' +
    'overwhelming overworked overloaded workload drowning anxious anxiety worried worries worry worrying sick ' +
    'sickness ill illness unwell health sleep sleeps sleeping sleepless slept drained frazzled upset cried crying tears ' +
    'miserable panic therapy therapist surgery migraine migraines recovering vacation rested recharge recharged grief ' +
    'grieving bereavement funeral divorce newborn lonely loneliness isolated overtime struggling struggles',
  recognition:
    'recognition recognised recognized recognise recognize recognising recognizing thanked thanking praise praised ' +
    'praising praises kudos shoutout shoutouts appreciated appreciate appreciates appreciation proud pride credited ' +
    'award awarded celebrate celebrated celebrating celebration undervalued valued unseen unnoticed compliment ' +
    'compliments acknowledged acknowledges grateful gratitude deserves deserved applause salary bonus underpaid',
  feedback:
    'feedback criticism critique critiqued criticised criticized criticising criticizing candid candour candor ' +
    'outspoken',
  relationships:
    'relationship relationships trust trusts trusted trusting distrust mistrust conflict conflicts tension tensions ' +
    'friction argued argument rapport friendship clash clashes clashed clashing apologised apologized apology ' +
    'apologise apologize respect respected disrespect disrespectful resents resented resentment ' +
    'grudge quarrel quarrels quarrelled quarreled bullied bullying rude',
  strengths:
    'strength strengths talent talents talented gifted superpower superpowers knack weakness weaknesses shines shone ' +
    'excels excelled',
  purpose:
    'purpose meaning meaningful meaningless mission vision conviction convictions pointless believe believes beliefs ' +
    'principle principles',
  delegation:
    'delegate delegated delegates delegating delegation ownership autonomy autonomous micromanage micromanaged ' +
    'micromanages micromanaging micromanagement empower empowered empowers empowering entrust entrusted entrusting',
  team:
    'morale teamwork cohesion collaboration collaborate collaborates collaborating belonging inclusion inclusive ' +
    'included excluded offsite newcomer newcomers teammate teammates',
};

/** Words that are evidence only together; phrases are parted by `/`. */
export const topicPhrases: Readonly<Record<Topic, string>> = {
  growth:
    'personal development/professional development/career development/development plan/next level/next role/' +
    'new role/to lead/wants to become/more responsibility/step up/stepping up/stretch project/stretch goal/stretch assignment/conference talk/speaking slot',
  motivation:
    'job offer/counter offer/checked out of/thinks of leaving/thinking of leaving/lit up/lights up/gives energy/gave energy/more energy/no energy/wants more of/fed up/look forward to',
  wellbeing:
    'worn out/wears her out/wears him out/wears them out/run down/working late/works late/worked late/working weekends/' +
    'parental leave/maternity leave/paternity leave/take a break/took a break/needs a break/well being/burned out/burnt out/burning out/burn out/time off/day off/days off/switch off/work life balance/' +
    'long hours/sick leave/family life/too much on/under pressure/mental health',
  recognition:
    'great job/good job/nice work/great work/nobody noticed/shout out/thank you/well done/got credit/gets credit/get the credit/took the credit/pay rise/pay raise',
  feedback:
    'performance review/honest with me/told me that i/pushed back/push back/disagreed with me/called me out/' +
    'do differently',
  relationships:
    'fell out/falling out/gets on with/get on with/getting on with/get along/gets along/getting along/' +
    'works well with/working relationship',
  strengths: 'good at/great at/best at/strong at/a natural/natural at/strong point/strong points/plays to',
  purpose: 'bigger picture/big picture/makes a difference/make a difference/made a difference/why we do',
  delegation:
    'hand over/handed over/handing over/hand off/handed off/letting go/take over/took over/taking over/' +
    'take the lead/took the lead/taking the lead/step back/stepped back/stepping back',
  team: 'team mood/team spirit/team culture/our culture/team dynamics/team building/psychological safety/team lunch',
};

/** Phrases that hold a word from above and say nothing of its topic. */
export const noEvidence =
  'merge conflict/merge conflicts/resource conflict/version conflict/version conflicts/on purpose/general purpose/' +
  'trust store/energy bill/machine learning/deep learning/health check/health checks/stress test/stress tests/' +
  'sleep mode/of course/crash course/fun fact/in principle/push back the/pushed back the';
