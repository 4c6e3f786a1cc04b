-- The list of notices, rebuilt from the records at any time; the row is what a step locks.

create table rect_notice (
  id varchar(64)${code} not null,
  version integer not null,
  notice_number varchar(200)${code},
  title varchar(500),
  words varchar(800),
  status varchar(30)${code} not null,
  received_from varchar(300),
  issuing_unit varchar(100)${code} not null,
  issuing_path varchar(500)${code} not null,
  created_by varchar(255)${code},
  created_at bigint not null,
  modified_at bigint not null,
  issued_at bigint,
  closed_at bigint,
  problems integer not null,
  orders integer not null,
  demo boolean not null,
  primary key (id)
)${table};

create index rect_notice_created on rect_notice (created_at, id);
create index rect_notice_path on rect_notice (issuing_path, created_at, id);
create index rect_notice_status on rect_notice (status, created_at, id);
