import type { WordGroup } from './entry.ts';

/** Words about a person: feelings, growth, relations, recognition, life and the manager's own conduct. */
export const peopleWords: readonly WordGroup[] = [
  {
    // How somebody is: words hardly ever said of a system.
    label: 'people',
    weight: 3,
    words: `burnout, burnt out, burned out, burning out, close to burning, exhaust, tired, tiredness, fatigue, drained!, worn out,
      worn down, wear her down, wear him down, wears him out, overwhelm, overload her, overload him, stressed out, stressful, stressing, anxious,
      anxiety, nervous, worry, afraid, scare, scary, fear, dread, panic, frighten, terrify, insecure, insecurity, ashamed, shame, guilty, guilt,
      embarrass, humiliate, insult, offended, hurtful, hurt, sad, sadness, unhappy, happier, happiness, miserable, depress, lonely,
      loneliness, isolated from, homesick, grieve, grief, mourn, cry, cried!, crying!, tears!, in tears, upset, angry, anger, furious, bitter,
      resent, resentful, resentment, jealous, envy, hate!, hates!, hated!, frustrate, frustration, disappoint, disappointment, discourage, demotivate,
      demoralise, demoralize, disengage, disillusion, cynical, bored, boring, boredom, bore out, restless, fed up, sick of, tired of, proud, pride, joy, joyful,
      delight, thrilled, excited, excitement, exciting, enthusiastic, enthusiasm, passion, passionate, curious, curiosity, inspire, inspiration,
      grateful, gratitude, thankful, relieved, smile, smiling, laugh, lit up, light up, lights up, cheerful, in good spirits, low spirits, good mood, bad mood,
      low mood, morale, self doubt, self esteem, self confidence, self confident, impostor, imposter, homesickness, wellbeing, well being, mental health,
      sleepless, sleep badly, sleeping badly, sleep well, sleeping well, can't sleep, couldn't sleep, switch off, unwind, overworked, over her head,
      on the edge, breaking point, at the end of her, at the end of his, feel, felt!, feeling, feelings, emotion, emotional, emotionally, vulnerable,
      withdrawn, quiet lately, short tempered, irritable, touchy, touched!, moved to tears, heartbroken, hopeless, helpless, powerless, unloved, unwanted, unseen,
      overlooked, ignored by, left out, excluded, belong, belonging, at home here, feel at home, feels at home, homely, comfortable, uncomfortable, confident, shy, introvert, extrovert,
      enjoy, enjoyment, enjoyable, fun, thrive, flourish, bloom, blossom, in flow, lose heart, lost heart, wearing thin, running on empty, struggle with,
      defensive, betrayed, abandoned, cheated, pushed aside, sidelined, marginalised, marginalized, patronise, patronize, talked over, shouted at, yelled, snapped at, mocked, hesitant, reluctant, eager, keen to, recharge, saying no, say no, used against her, used against him, overcommit,
      perfectionism, perfectionist, self aware, self awareness, resilient, resilience, assertive, assertiveness, mature, maturity, loyal, homesick, devastated, humbled, stuck in a rut, stretched thin, overloaded!, overextended, workload, too much on her plate, too much on his plate, how she is, how he is, how is she, how is he, candid conversation, wears her, wears him, heavy heart, peace of mind`,
  },
  {
    // Growth and career.
    label: 'people',
    weight: 3,
    words: `mentor, mentee, mentorship, mentoring, coach, coachee, coaching, career, aspiration, aspire, ambition, ambitious, dream, dreams of,
      personal development, development plan, growth plan, development goal, learning goal, personal goal, career goal, career goals, career path, career plan,
      growth area, growth goal, grow as, grow into, grows into, grew into, grown into, room to grow, wants to grow, next step for her, next step for him, stretch assignment,
      stretch task, stretch goal for, stretched!, step up, stepping up, come into her own, talent, talented, gifted, motivates, demotivated, meaningful,
      autonomy, self reliance, independence, empower, outside her comfort, outside his comfort, comfort zone, learn, learnt, learning, teach, taught!, teacher, conference talk, talk slot,
      speaking slot, public speaking, seat at the table, visibility she, visibility he, role model, become a manager, become a lead, management track, ic track, see yourself, sees herself, sees himself, in three years, in five years,
      give a talk, gave a talk, first talk, talk at, shadowing, sponsorship, blind spot, growth mindset, lateral move, internal transfer, switch teams, change teams, counteroffer, headhunter, new skill, skill gap, her skills, his skills, mastery, take initiative, shows initiative, takes initiative, tech lead, team lead role, tech lead role, technical leadership, lead role, staff role, staff engineer, senior engineer path, principal engineer, engineering manager role, architect role, architecture role,
      interest in, interested in, her certification, his certification, their certification, get certified, tech talk, lightning talk, presentation slot, presentation skills, communication skills, soft skills, sponsor her, sponsor him, conference sponsorship, skip level, expectations of her, expectations of him, clear expectations, clearer expectations`,
  },
  {
    // Recognition, feedback, trust and relations.
    label: 'people',
    weight: 3,
    words: `praise, kudos, recognition, recognise her, recognise him, appreciate, appreciation, thank her, thank him, thanked!, thank you for, thanks to her,
      thanks to him, shout out, shoutout, compliment, well done, proud of, great job, good job, wonderful job, fantastic job, award, nominate, credit to, give credit, gave credit, take credit,
      took credit, celebrate, celebration, toast to, applaud, applause, trust, mistrust, distrust, trustworthy, psychological safety, feel safe, feels safe, felt safe, speak up, be heard, feel heard, feels heard, felt heard, listen to her, listen to him,
      listens to, listened to, good listener, respect, disrespect, disrespectful, dismissive, condescending, conflict with, clash with, tension with, tension between, friction with, friction between, quarrel, argument with,
      fell out with, falling out, get along, gets along, got along, get on well, gets on well, apologise, apologize, apologised, apology, forgive, bully, bullied, bullying, harass, harassment, mobbing, micromanage, micromanaging,
      micromanagement, honest feedback, feedback for me, feedback to me, feedback on my, gave feedback, give feedback, gave her feedback, gave him feedback, feedback from me, received feedback, difficult conversation, hard conversation, one to one,
      back her up, back him up, stood up for, stand up for, believe in, believing in, believes in, look up to, looks up to, cleared the air, clear the air, made up with, team spirit, sense of belonging, inclusion, included!,
      fairness, unfair, unfairly, treated!, favouritism, favoritism, insulted, undervalued, valued!, feel seen, feels seen, noticed how, admire, fond of, friend, friendship, bond, bonding, rapport, team player, teamwork, collaborative, proactive, problem solving, problem solver, reliable colleague, kindness, empathy, compassion, compassionate, caring!, cares about her, cares about him, encourage, encouragement, encouraging`,
  },
  {
    // Private life where it bears on the person.
    label: 'people',
    weight: 2,
    words: `family, wife, husband, partner is, her partner, his partner, spouse, girlfriend, boyfriend, mother, father, mum, mom, dad, parents, daughter, son!, baby, kid, twins, child is, children, pregnant, pregnancy, newborn,
      divorce, marriage, married, wedding, engaged to, passed away, died!, funeral, bereavement, illness, surgery, operation went well, therapy, therapist, chemo, cancer, migraine, back pain, chronic, hobby, hobbies, piano, climbing again, marathon, choir,
      work life balance, life balance, private life, personal life, at home, childcare, daycare, sabbatical, get well, recover from, fragile, birthday, anniversary, homeland, house move, caring for`,
  },
  {
    // The manager's own conduct and convictions.
    label: 'people',
    weight: 2.5,
    words: `as a manager, as a leader, as her manager, as his manager, as their manager, my leadership, leadership, leader, i believe, my belief, my conviction, conviction, my values, i should listen, i must listen, listen more, listening more, listen better, listening better, talk less,
      i interrupted, i interrupt, i talk too much, i talked too much, too much about me, i failed her, i failed him, i let her down, i let him down, let her down, let him down, i want to be, i need to be, i wasn't present, i was distracted, distracted!, be present, be patient, patience, patient with, i overreacted,
      ask before, asking before, hand holding, room to make mistakes, more room, more space, give her space, give him space, let her decide, let him decide, let go of control, servant, integrity, honesty, honest with, humility, humble, courage, brave, role of a manager, keep my promise, kept my promise,
      broke my promise, i promised her, i promised him, i promised to, i owe her, i owe him, people first, human, i should have asked, i should have, i could have, i tend to, i avoided, i realised,
      i realized, i didn't ask, my fault, lead by example, open door`,
  },
  {
    // Topics that belong to a person only when one is spoken of.
    label: 'people',
    weight: 2,
    needsPerson: true,
    words: `growth, grow, grew!, grown!, develop as, feedback, confidence, relationship, health, energy, energised, energized, mood, stress, pressure, support her, support him, supported by, supporting her, supporting him, helpful, help her, help him,
      helped her, helped him, happy, glad, pleased, satisfied, dissatisfied, content with, doubt, hope, wish, want, needs more, would like, would love, love, like best, dislike, interested in, interest in, care, respected, listen, listened, heard!, safe, lost, stuck, torn, alone, pain,
      value, matter, fair, opinion, tone, attitude, behaviour, behavior, ready for, readiness, challenge, challenged, delegate, ownership, own more, leave us, leaving us, thinks about leaving, think about leaving, quit, quitting, resign, resignation, stay with us, retention risk, flight risk, promotion, promoted!, promote, raise, salary, pay, title, senior role,
      staff role, tech lead role, lead role, blame, mistake, forgotten, noticed, thank, grudge, personally, criticism, criticise, criticize, critical of, defend, stand up, calm, kind to, kindly, warm, welcome, sleep, rest!, break!, time off, day off, recover, part time, parental leave, maternity leave,
      paternity leave, sick leave, prove herself, prove himself, show her, show him, chance to, opportunity, opportunities, practise, practice presenting, practise presenting, get better at, better at, good at, great at, best at, natural at, afraid of, misses!, i miss, miss having, miss working, weak side, open up, opens up, opened up, hidden, admit, face`,
  },
  {
    // The same, but telling enough to stand alone when nothing else is said: "Strengths: clear writing".
    label: 'people',
    weight: 3,
    needsPerson: true,
    words: `motivation, motivate, motivator, strength, weakness, potential, purpose, skill, conference, workshop`,
  },
  {
    // Hints: verbs and questions about a state of mind.
    label: 'people',
    weight: 1,
    needsPerson: true,
    words: `think, wonder, seem, sound, remember, prefer, surprised, surprise, hard on, took it hard, take it hard, takes it, hard for, difficult for, easier for, torn between, who to ask, what would, how do you, how are you feeling, how did you, what do you want, what do you need, what makes you, what gives you, what would you, why do you, why does,
      do you feel, are you happy, tell me, told her, told him, told me, said that, says that, asked for help, ask for help, asks for help, need help, talked about how, spoke about, opened, colleague, peers, junior, intern, people, person, together, alone with, between us, for herself, for himself, about herself, about himself, for me, with me, coffee with, lunch with, walk with, card, gift, flowers, cake, conversation, concern about, concerns about, hard to, communication, ownership, newcomer, new team member, new joiner, holiday, vacation, training, course`,
  },
];
