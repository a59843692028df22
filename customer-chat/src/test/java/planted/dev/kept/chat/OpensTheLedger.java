package planted.dev.kept.chat;

import planted.dev.kept.ledger.Ledger;

record OpensTheLedger(Ledger ledger) {}
