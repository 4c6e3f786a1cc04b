-- The problem list: one row a problem, rebuilt from the records at any time. Instants are milliseconds since 1970 in
-- UTC, calendar dates are dates. Placeholders: see org.rectify.platform.sql.Dialect.

create table rect_problem (
  id varchar(64)${code} not null,
  version integer not null,
  status varchar(30)${code} not null,
  description varchar(4000) not null,
  -- description, place and finder in lower case, normalised, for the search by words
  words varchar(5000) not null,
  source varchar(30)${code} not null,
  category varchar(200) not null,
  severity varchar(30)${code} not null,
  -- the severity as a number, the worst highest
  severity_rank integer not null,
  pace varchar(30)${code} not null,
  found_on date not null,
  found_at varchar(500),
  found_by varchar(500),
  unit varchar(100)${code} not null,
  unit_path varchar(500)${code} not null,
  recording_unit varchar(100)${code} not null,
  recording_path varchar(500)${code} not null,
  disclosed boolean not null,
  claimed boolean not null,
  repeat_of varchar(64)${code},
  notice_id varchar(64)${code},
  born_of varchar(64)${code},
  files integer not null,
  created_by varchar(255)${code},
  created_at bigint not null,
  modified_at bigint not null,
  demo boolean not null,
  primary key (id)
)${table};

-- what the list can be sorted by
create index rect_problem_created on rect_problem (created_at, id);
create index rect_problem_modified on rect_problem (modified_at, id);
create index rect_problem_found on rect_problem (found_on, created_at, id);
create index rect_problem_status on rect_problem (status, created_at, id);
create index rect_problem_severity on rect_problem (severity_rank, created_at, id);
create index rect_problem_unit on rect_problem (unit_path, created_at, id);
-- what it is filtered by
create index rect_problem_recording on rect_problem (recording_path, created_at, id);
create index rect_problem_source on rect_problem (source, created_at, id);
create index rect_problem_category on rect_problem (category, created_at, id);
create index rect_problem_repeat on rect_problem (repeat_of);
create index rect_problem_notice on rect_problem (notice_id);

-- The orders on each problem and where they stand: from it a problem's own state follows.
create table rect_problem_order (
  problem_id varchar(64)${code} not null,
  order_id varchar(64)${code} not null,
  status varchar(30)${code} not null,
  created_at bigint not null,
  primary key (problem_id, order_id)
)${table};

create index rect_problem_order_order on rect_problem_order (order_id);
