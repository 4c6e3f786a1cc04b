-- The steps that were taken, chained by hash within each record (org.rectify.history.internal.Chain).

create table rect_history (
  record_id varchar(64)${code} not null,
  seq bigint not null,
  happened_at bigint not null,
  by_user varchar(255)${code} not null,
  step varchar(50)${code} not null,
  from_state varchar(30)${code},
  to_state varchar(30)${code},
  remark ${text},
  changes ${text} not null,
  attachments ${text} not null,
  previous_hash char(64)${code} not null,
  hash char(64)${code} not null,
  primary key (record_id, seq)
)${table};

-- the last entry of each chain: entries cut off the end show
create table rect_history_head (
  record_id varchar(64)${code} not null,
  seq bigint not null,
  hash char(64)${code} not null,
  sealed boolean not null,
  primary key (record_id)
)${table};

create index rect_history_head_sealed on rect_history_head (sealed, record_id);

-- The seals: each covers the heads that changed since the one before and is chained to it, so that a chain that was
-- removed or written anew shows.
create table rect_history_seal (
  seal bigint not null,
  sealed_at bigint not null,
  heads integer not null,
  previous_hash char(64)${code} not null,
  hash char(64)${code} not null,
  primary key (seal)
)${table};

create table rect_history_sealed (
  seal bigint not null,
  record_id varchar(64)${code} not null,
  seq bigint not null,
  hash char(64)${code} not null,
  primary key (seal, record_id)
)${table};

create index rect_history_sealed_record on rect_history_sealed (record_id, seq);
