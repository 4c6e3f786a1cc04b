-- Long work. running_kind is the kind while the job is queued or runs, and null afterwards: at most one of a kind.

create table rect_job (
  id varchar(36)${code} not null,
  kind varchar(100)${code} not null,
  running_kind varchar(100)${code},
  state varchar(20)${code} not null,
  done bigint not null,
  total bigint not null,
  message varchar(2000),
  result ${text},
  by_user varchar(255)${code} not null,
  node varchar(255)${code} not null,
  started_at bigint not null,
  seen_at bigint not null,
  ended_at bigint,
  primary key (id),
  unique (running_kind)
)${table};

create index rect_job_state on rect_job (state);
