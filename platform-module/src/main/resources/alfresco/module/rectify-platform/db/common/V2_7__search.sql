-- What can be found: every record and its files, whatever the kind, as the host's index is told of it. Answers searches by
-- itself where the host has no index. Placeholders: see org.rectify.platform.sql.Dialect.

create table rect_search (
  id varchar(64)${code} not null,
  record_id varchar(64)${code} not null,
  kind varchar(30)${code} not null,
  record_kind varchar(30)${code} not null,
  record_number varchar(200)${code},
  title varchar(1000),
  status varchar(30)${code},
  unit varchar(100)${code},
  -- the codes from the root down, so that a subtree is a prefix
  unit_path varchar(500)${code},
  source varchar(30)${code},
  category varchar(200),
  pace varchar(30)${code},
  deadline date,
  frozen_light varchar(10)${code},
  record_year integer not null,
  modified_at bigint not null,
  body ${text},
  -- folded: title, number, and everything
  title_words varchar(1200),
  number_words varchar(400),
  words ${text},
  -- tells an entry that has changed from one that has not
  digest varchar(64)${code} not null,
  primary key (id)
)${table};

create index rect_search_record on rect_search (record_id);
create index rect_search_kind on rect_search (kind, modified_at, id);
create index rect_search_modified on rect_search (modified_at, id);
create index rect_search_deadline on rect_search (deadline${low}, id);
create index rect_search_unit on rect_search (unit_path${low}, modified_at, id);

-- The paths of the units whose members may know of it.
create table rect_search_viewer (
  entry_id varchar(64)${code} not null,
  viewer varchar(500)${code} not null,
  primary key (entry_id, viewer)
)${table};

create index rect_search_viewer_entry on rect_search_viewer (viewer, entry_id);

create table rect_saved_search (
  id varchar(64)${code} not null,
  user_name varchar(255)${code} not null,
  name varchar(200) not null,
  -- the name as names are compared
  name_key varchar(400)${code} not null,
  query ${text} not null,
  created_at bigint not null,
  primary key (id)
)${table};

create unique index rect_saved_search_name on rect_saved_search (user_name, name_key);
