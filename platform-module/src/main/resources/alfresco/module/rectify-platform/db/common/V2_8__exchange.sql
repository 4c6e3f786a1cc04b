-- What people have done for themselves can be cancelled, and leaves files behind that are kept for some days.

alter table rect_job add cancellable boolean default false not null;
alter table rect_job add stop_asked boolean default false not null;

create table rect_file (
  id varchar(36)${code} not null,
  name varchar(255) not null,
  mimetype varchar(200)${code} not null,
  size bigint not null,
  sha256 char(64)${code} not null,
  by_user varchar(255)${code} not null,
  kept_until bigint not null,
  primary key (id)
)${table};

create index rect_file_until on rect_file (kept_until);

create table rect_file_piece (
  file_id varchar(36)${code} not null,
  ordinal integer not null,
  content ${bytes} not null,
  primary key (file_id, ordinal)
)${table};
