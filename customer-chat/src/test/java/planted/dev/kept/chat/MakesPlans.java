package planted.dev.kept.chat;

import planted.dev.kept.plan.Planner;

record MakesPlans(Planner planner) {}
