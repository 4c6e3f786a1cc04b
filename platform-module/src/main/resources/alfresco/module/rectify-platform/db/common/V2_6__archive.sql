-- The archivist's desk: how units number their files, the last number given, and the shelf.

create table rect_archive_scheme (
  unit varchar(100)${code} not null,
  fonds varchar(50)${code} not null,
  pattern varchar(100)${code} not null,
  primary key (unit)
)${table};

create table rect_archive_counter (
  unit varchar(100)${code} not null,
  of_year integer not null,
  retention varchar(20)${code} not null,
  last_number bigint not null,
  primary key (unit, of_year, retention)
)${table};

create table rect_archive (
  record_id varchar(64)${code} not null,
  kind varchar(30)${code} not null,
  archive_number varchar(200)${code} not null,
  item bigint not null,
  number varchar(200)${code},
  title varchar(500),
  unit varchar(100)${code} not null,
  unit_path varchar(500)${code} not null,
  other_path varchar(500)${code},
  of_year integer not null,
  retention varchar(20)${code} not null,
  keep_until date,
  closed_at bigint not null,
  filed_at bigint not null,
  filed_by varchar(255)${code} not null,
  primary key (record_id),
  unique (archive_number)
)${table};

create index rect_archive_filed on rect_archive (filed_at, record_id);
create index rect_archive_unit on rect_archive (unit_path, filed_at);
create index rect_archive_other on rect_archive (other_path, filed_at);

-- the closed orders that wait to be filed
create index rect_order_unfiled on rect_order (status, archived, closed_at, id);
