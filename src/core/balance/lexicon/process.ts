import type { WordGroup } from './entry.ts';

/** Words about the work and its machinery. */
export const processWords: readonly WordGroup[] = [
  {
    // Planning, tracking and reporting.
    label: 'process',
    weight: 2,
    words: `sprint, backlog, jira, kanban, scrum, standup, stand up meeting, retro, retrospective, grooming, refinement, burndown, burn down, burn rate, velocity, story point, story, stories, epic, ticket, subtask, parent ticket, child ticket, blocker, blocked by, blocked on, blocking, unblock, milestone, roadmap, timeline,
      deadline, due!, overdue, eta!, schedule, reschedule, estimate, estimation, capacity, utilisation, utilization, throughput, cycle time, lead time, kpi, okr, metric, dashboard, report, status, status report, progress report, spreadsheet, forecast, deliverable, deliver, delivery, scope, requirement, acceptance criteria, spec, specification, rfc, adr, prd, mvp, poc,
      prototype, mockup, wireframe, carry over, carried over, on track, at risk, behind schedule, behind on, slip, slipped!, postpone, freeze, frozen, code freeze, go live, goes live, went live, launch date, release, rollout, roll out, ship, shipped!, handover, hand over, kickoff, kick off, action item, follow up on, checklist, to do list, prioritise, prioritize, priority, priorities, plan for, planning, launch, quarterly, time tracking, timesheet, log time, log his time, log her time, logged!, hours, overtime, rota, rotation`,
  },
  {
    // Engineering and operations.
    label: 'process',
    weight: 2,
    words: `deploy, deployment, build pipeline, build!, pipeline, ci!, cd!, merge, merged!, pull request, pr!, prs!, mr!, branch, commit, rebase, rollback, roll back, hotfix, patch, bug, bugfix, fix!, fixes!, fixed!, regression, refactor, refactoring, test!, tests!, testing, test coverage, coverage, flaky, qa!, unit test, integration test, e2e!, load test, stress test, penetration test, pen test, smoke test,
      code review, reviewer, review the, reviews pending, review pending, in review, staging, production!, prod!, environment, server, cluster, kubernetes, docker, database, db!, postgres, mysql, redis, kafka, rabbitmq, elasticsearch, s3!, aws!, azure, gcp!, cloud, api, apis!, endpoint, webhook, gateway, microservice, service level, backend, frontend, schema, migration, migrate, upgrade, dependency, dependencies, library, framework, node!, react, rust!, java, python, typescript, sdk,
      feature flag, feature toggle, toggle, feature, module, parser, config, configuration, script, cron job, cron, job queue, queue, cache, caching, latency, p95!, p99!, uptime, downtime, outage, incident, postmortem, post mortem, root cause, alert, alerting, monitoring, logging, log file, logs!, runbook, on call rota, on call rotation, on call schedule, pager, sev1!, p0!, p1!, p2!, p3!, p1s!, sla, slo, rps!, qps!, memory leak, disk, cpu, query, queries, index,
      backup, failover, certificate, vpn, firewall, permission, credentials, api key, keys!, token, password, security fix, vulnerability, cve, license, licence, compliance, gdpr, soc2!, audit, iso!, checkout, login, billing, invoice, payment, refund, import job, export, error handling, error rate, error budget, edge case, happy path, happy flow, health check, health endpoint, trust store, strong typing, foreign key, learning rate, growth rate, pain point, data model, merge conflict, merge conflict with, git blame, breaking change, leader election, lessons learned, parent issue, parent class, parent company, parent task, look and feel, event listener,
      listens on, thread safe, type safe, memory pressure, back pressure, energy consumption, stuck on, ready for review, ready for release, ready for qa, ready for production, ready for testing, raise a ticket, raise a pr, raise an issue, raise a bug, motivation section, with respect to, architecture decision, tech debt, technical debt, workaround, ux, ui, layout, column, table, document the, documentation, docs!, wiki`,
  },
  {
    // Organisation: approvals, money, hiring paperwork, people data.
    label: 'process',
    weight: 2,
    words: `budget, cost, invoice, purchase order, purchase, procurement, vendor, supplier, contract, approval, approve, approved!, sign off, signed off, signoff, escalation, escalate, stakeholder update, steering committee, board deck, deck, slides, finance, legal!, hr!, policy, headcount, req!, requisition, candidate, interview loop, interview slot, interview panel, recruiter, recruiting, offer letter, offer sent, offer for the,
      calibration, promotion packet, promotion cycle, promo packet, packet, pay band, salary band, salary bands, comp cycle, bonus pool, bonus, review form, review cycle, performance review due, performance log, improvement plan, pip!, rating form, self assessment due, leave balance, leave request, vacation request, holiday request, holiday approved, days wfh, wfh, sick days, out sick, days off logged, attendance, time off request, on holiday, on leave until, annual leave, on vacation, on leave, on pto, pto, human resources, training completed, mandatory course, attrition, onboarding checklist, access request, access to, accounts, badge,
      laptop, monitors, license renewal, licence renewal, renewal, renew, expire, training budget, conference budget, travel budget, security training, promotion criteria document, support request, ad hoc request, compliance training, mandatory training, survey, user feedback, customer feedback, feedback from the customer, feedback from customer, feedback from users, customer, client, user research, users!, figures, numbers, target, quota, sales, revenue, conversion, sign ups, signups, churn, traffic, kpis, weekly report, working hours, process, workflow, procedure, tooling, tool, confidence interval, confidence level, confidence in the estimate, shift plan, moves to squad, squad, staffing, resourcing, allocation, reassigned!, reassign`,
  },
  {
    // Verbs and states of work: enough when nothing else is said, little against a feeling.
    label: 'process',
    weight: 1,
    words: `update, finish, complete, completed!, done!, close, closed!, open!, pending, waiting for, wait for, missing, blocked!, review, investigate, check, clarify, decide, decision, implement, add!, remove, write, draft, prepare, send, sent!, submit, publish, publish the, order!, ordered!, request, requested!, set up, setup, clean up, cleanup, split, rotate, configure, install, enable, disable, move to, moves to, start on, task, tasks!, item, project, product, demo, presentation, system, code, coding, data, number, design,
      team meeting, sync with, sync on, meeting with, align with, aligned with, agreed, assign, assigned!, take over, took over, takes over, taking over, covers, next up, next steps, result, result of, fail, failed!, failing, broken, slow, red!, green!, down!, late with, delay, delayed!, early, week's, quarter, q1!, q2!, q3!, q4!, month over month, deadline for, by monday, by tuesday, by wednesday, by thursday, by friday, by next week, by end of, end of week, eow!, eod!, before friday, this week, next week, version, v1!, v2!, v3!,
      squash, label, board, card in, cards in, issue, issues!, support queue, support rotation, network, platform, infrastructure, infra, mobile app, app, search, scripts, workers, worker, numbers for, report to, present the, presented the, presented!, half done, half way, in progress, wip!, ready to merge, out of date, outdated, stale, resolve, resolved!, replace, rewrite, evaluate, compare, measure, track, monitor, run the, follow up, template, form, newsletter, campaign, inventory, shipment, tax, ledger, minutes of, objective, initiative, efficiency, longer than expected, proposal, theme, resources, to do!`,
  },
];
