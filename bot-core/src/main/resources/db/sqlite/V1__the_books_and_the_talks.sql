-- Days are ISO-8601 (2026-11-21), instants ISO-8601 in UTC with nine decimals, so that text order is
-- time order. Amounts are minor units; the currency is the account's where none is named.

-- The books: what the business's own programs say.

create table customer (
  id            text not null primary key,
  name          text not null,
  kind          text not null,
  country       text not null,
  locale        text not null,
  relationship  text not null,
  since         text,
  zone          text,
  email         text,
  phone         text,
  industry      text,
  verifications text not null
) strict, without rowid;

create table account (
  id       text not null primary key,
  customer text not null references customer (id),
  currency text not null
) strict, without rowid;

create index account_by_customer on account (customer);

create table invoice (
  account     text    not null references account (id),
  id          text    not null,
  issued      text    not null,
  due         text    not null,
  minor       integer not null,
  description text,
  primary key (account, id)
) strict, without rowid;

create table payment (
  account     text    not null references account (id),
  id          text    not null,
  minor       integer not null,
  value_date  text    not null,
  recorded_on text    not null,
  towards     text,
  primary key (account, id)
) strict, without rowid;

create table import_batch (
  id        integer not null primary key,
  kind      text    not null,
  file      text    not null,
  sha256    text    not null,
  at        text    not null,
  created   integer not null,
  updated   integer not null,
  unchanged integer not null
) strict;

-- The talks.

create table link (
  hash       text    not null primary key,
  account    text    not null references account (id),
  created_at text    not null,
  expires_at text    not null,
  revoked_at text,
  failures   integer not null default 0
) strict, without rowid;

create index link_by_account on link (account);

-- Offers and reasons, once under the SHA-256 of their JSON. Standings, records and offers elsewhere
-- name them by their number in here.
create table figures (
  no   integer not null primary key,
  hash blob    not null unique,
  json text    not null
) strict;

create table conversation (
  no         integer not null primary key,
  id         text    not null unique,
  account    text    not null references account (id),
  link       text    references link (hash),
  created_at text    not null,
  closed_at  text,
  version    integer not null,
  seq        integer not null,
  head       blob    not null,
  standing   text    not null,
  figures    blob    references figures (hash),
  locale     text    not null,
  rating     integer,
  rated_at   text
) strict;

create index conversation_by_account on conversation (account);
create unique index conversation_open on conversation (account, coalesce(link, '')) where closed_at is null;

create table session (
  no           integer not null primary key,
  hash         text    not null unique,
  conversation integer not null references conversation (no),
  gate         text    not null,
  verified_at  text,
  failures     integer not null default 0,
  created_at   text    not null,
  expires_at   text    not null
) strict;

create index session_by_conversation on session (conversation);

-- One row per spoken line. `turn` is the seq of the first line of the turn it belongs to; `session`
-- is set for lines that only this session may see; `seal` binds what was decided and signed in the
-- turn to its first line.
create table line (
  id           integer not null primary key,
  conversation integer not null references conversation (no),
  seq          integer not null,
  turn         integer not null,
  session      integer references session (no),
  speaker      text    not null,
  text         text    not null,
  at           text    not null,
  name         text,
  script       text,
  rule         text,
  client_turn  text,
  seal         blob,
  prev_hash    blob    not null,
  hash         blob    not null
) strict;

create unique index line_by_seq on line (conversation, seq);
create unique index line_by_client_turn on line (conversation, client_turn) where client_turn is not null;

create table decision (
  id           integer not null primary key,
  conversation integer not null references conversation (no),
  turn         integer not null,
  at           text    not null,
  rule         text    not null,
  record       text    not null,
  policy       text    not null,
  state_before text    not null,
  state_after  text    not null,
  offers       text    not null,
  reading      text,
  figures      blob    references figures (hash)
) strict;

create unique index decision_by_turn on decision (conversation, turn);

create table handoff (
  id           text    not null primary key,
  conversation integer not null references conversation (no),
  owner        text    not null,
  created_at   text    not null,
  deadline     text    not null,
  taken_by     text,
  taken_at     text,
  closed_by    text,
  closed_at    text
) strict;

create unique index handoff_open on handoff (conversation) where closed_at is null;

create table handoff_reason (
  id      integer not null primary key,
  handoff text    not null references handoff (id),
  reason  text    not null,
  summary text    not null,
  at      text    not null
) strict;

create index handoff_reason_by_handoff on handoff_reason (handoff);

-- What a talk changes in the books.

create table hold (
  id           integer not null primary key,
  account      text    not null references account (id),
  kind         text    not null,
  scope        text    not null,
  scope_of     text    not null default '',
  from_day     text    not null,
  until_day    text,
  why          text    not null,
  conversation integer references conversation (no),
  placed_at    text    not null,
  released_at  text
) strict;

create unique index hold_standing on hold (account, kind, scope, scope_of, from_day, coalesce(until_day, ''))
  where released_at is null;

create table dispute (
  id           integer not null primary key,
  account      text    not null,
  invoice      text    not null,
  since        text    not null,
  resolved     text,
  words        text    not null,
  conversation integer references conversation (no),
  at           text    not null,
  foreign key (account, invoice) references invoice (account, id)
) strict;

create unique index dispute_standing on dispute (account, invoice) where resolved is null;
create index dispute_by_account on dispute (account);

create table promise (
  id           text    not null primary key,
  account      text    not null references account (id),
  minor        integer not null,
  due          text    not null,
  grace_day    text    not null,
  state        text    not null,
  given_at     text    not null,
  conversation integer references conversation (no)
) strict;

create index promise_by_account on promise (account);

create table promise_state (
  id      integer not null primary key,
  promise text    not null references promise (id),
  state   text    not null,
  at      text    not null
) strict;

create index promise_state_by_promise on promise_state (promise);

create table agreement (
  no           integer not null primary key,
  id           text    not null unique,
  account      text    not null references account (id),
  version      integer not null,
  replaces     text    unique references agreement (id),
  state        text    not null,
  terms        text    not null,
  typed_name   text    not null,
  consent_at   text    not null,
  locale       text    not null,
  address      text    not null,
  agent        text    not null,
  conversation text    not null references conversation (id),
  turn         integer not null,
  policy       text    not null
) strict;

create index agreement_by_account on agreement (account);
create index agreement_by_conversation on agreement (conversation);

create table agreement_state (
  id        integer not null primary key,
  agreement text    not null references agreement (id),
  state     text    not null,
  at        text    not null
) strict;

create index agreement_state_by_agreement on agreement_state (agreement);

create table instalment (
  agreement text    not null references agreement (id),
  number    integer not null,
  due       text    not null,
  minor     integer not null,
  primary key (agreement, number)
) strict, without rowid;

create index instalment_by_due on instalment (due);

create table agreement_pdf (
  agreement text not null primary key references agreement (id),
  sha256    text not null,
  bytes     blob not null,
  kept_at   text not null
) strict;

create table contact_wish (
  id           integer not null primary key,
  account      text    not null references account (id),
  wish         text    not null,
  words        text    not null,
  conversation integer references conversation (no),
  at           text    not null
) strict;

create index contact_wish_by_account on contact_wish (account);

-- What was said, decided and signed stays.

create trigger line_stays before update on line begin
  select raise(abort, 'a spoken line is never changed');
end;

create trigger line_remains before delete on line begin
  select raise(abort, 'a spoken line is never removed');
end;

create trigger decision_stays before update on decision begin
  select raise(abort, 'a decision is never changed');
end;

create trigger decision_remains before delete on decision begin
  select raise(abort, 'a decision is never removed');
end;

create trigger figures_stay before update on figures begin
  select raise(abort, 'the figures of a decision are never changed');
end;

create trigger figures_remain before delete on figures begin
  select raise(abort, 'the figures of a decision are never removed');
end;

create trigger agreement_stays
before update of no, id, account, version, replaces, terms, typed_name, consent_at, locale, address,
  agent, conversation, turn, policy
on agreement begin
  select raise(abort, 'signed terms are never changed');
end;

create trigger agreement_remains before delete on agreement begin
  select raise(abort, 'a signed agreement is never removed');
end;

create trigger agreement_pdf_stays before update on agreement_pdf begin
  select raise(abort, 'a kept document is never changed');
end;

create trigger agreement_pdf_remains before delete on agreement_pdf begin
  select raise(abort, 'a kept document is never removed');
end;

pragma user_version = 1;
