-- The ledger: one row an order, rebuilt from the records at any time. Instants are milliseconds since 1970 in UTC,
-- calendar dates are dates. Placeholders: see org.rectify.platform.sql.Dialect.

create table rect_order (
  id varchar(64)${code} not null,
  version integer not null,
  order_number varchar(200)${code},
  -- the number with each run of digits padded, so that 2 comes before 10
  number_key varchar(300)${code},
  title varchar(500),
  -- title and number in lower case, normalised, for the search by words
  words varchar(800),
  status varchar(30)${code} not null,
  source varchar(30)${code},
  category varchar(200),
  severity varchar(30)${code},
  pace varchar(30)${code},
  priority varchar(30)${code},
  issuing_unit varchar(100)${code},
  issuing_path varchar(500)${code},
  lead_unit varchar(100)${code},
  lead_path varchar(500)${code},
  responsible_person varchar(255)${code},
  created_by varchar(255)${code},
  deadline date,
  frozen_light varchar(10)${code},
  stopped_on date,
  closed_late boolean not null,
  suspended boolean not null,
  declined boolean not null,
  archived boolean not null,
  progress integer not null,
  return_count integer not null,
  reopen_count integer not null,
  urge_count integer not null,
  created_at bigint not null,
  modified_at bigint not null,
  issued_at bigint,
  closed_at bigint,
  notice_id varchar(64)${code},
  parent_id varchar(64)${code},
  process_id varchar(100)${code},
  demo boolean not null,
  primary key (id)
)${table};

-- what the ledger can be sorted by
create index rect_order_created on rect_order (created_at, id);
create index rect_order_modified on rect_order (modified_at, id);
create index rect_order_deadline on rect_order (deadline${low}, id);
create index rect_order_issued on rect_order (issued_at${low}, id);
create index rect_order_number on rect_order (number_key${low}, id);
create index rect_order_title on rect_order (title${low}, id);
create index rect_order_status on rect_order (status, created_at, id);
create index rect_order_progress on rect_order (progress, created_at, id);
create index rect_order_lead on rect_order (lead_path${low}, created_at, id);
-- what it is filtered by
create index rect_order_issuing on rect_order (issuing_path, created_at, id);
create index rect_order_source on rect_order (source, created_at, id);
create index rect_order_category on rect_order (category, created_at, id);
create index rect_order_light on rect_order (frozen_light, deadline, id);
create index rect_order_person on rect_order (responsible_person);
create index rect_order_notice on rect_order (notice_id);
create index rect_order_parent on rect_order (parent_id);

create table rect_order_part (
  order_id varchar(64)${code} not null,
  ordinal integer not null,
  unit varchar(100)${code} not null,
  path varchar(500)${code} not null,
  completed boolean not null,
  primary key (order_id, ordinal)
)${table};

create index rect_order_part_path on rect_order_part (path, order_id);

create table rect_order_waiting (
  order_id varchar(64)${code} not null,
  ordinal integer not null,
  step varchar(50)${code} not null,
  unit varchar(100)${code},
  asked_role varchar(30)${code},
  person varchar(255)${code},
  since_at bigint not null,
  due date,
  primary key (order_id, ordinal)
)${table};

create index rect_order_waiting_person on rect_order_waiting (person, due);
create index rect_order_waiting_unit on rect_order_waiting (unit, asked_role, due);

-- How many orders those at a unit may see, by one facet at a time. A change of an order adds differences only, so that
-- two steps never wait for each other here; a job folds them into the counts. A total is the sum of both.
create table rect_order_count (
  viewer varchar(500)${code} not null,
  facet varchar(20)${code} not null,
  facet_value varchar(200)${code} not null,
  n bigint not null,
  primary key (viewer, facet, facet_value)
)${table};

create table rect_order_count_change (
  id ${identity} not null,
  viewer varchar(500)${code} not null,
  facet varchar(20)${code} not null,
  facet_value varchar(200)${code} not null,
  n bigint not null,
  primary key (id)
)${table};

create index rect_order_count_change_viewer on rect_order_count_change (viewer, facet);
