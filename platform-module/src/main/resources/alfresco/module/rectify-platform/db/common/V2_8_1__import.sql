-- Filled-in templates that came in, and what is wrong with their cells. imported_at is set in the transaction that makes
-- the records: where it is null, there are none of them.

create table rect_import (
  id varchar(36)${code} not null,
  kind varchar(30)${code} not null,
  file_name varchar(255) not null,
  size bigint not null,
  sha256 char(64)${code} not null,
  file_id varchar(36)${code} not null,
  by_user varchar(255)${code} not null,
  received_at bigint not null,
  check_job varchar(36)${code},
  run_job varchar(36)${code},
  checked boolean not null,
  row_count integer not null,
  finding_count integer not null,
  refusal_code varchar(100)${code},
  refusal_arguments ${text},
  imported_at bigint,
  first_id varchar(64)${code},
  primary key (id)
)${table};

create index rect_import_content on rect_import (sha256, imported_at);

create table rect_import_finding (
  import_id varchar(36)${code} not null,
  ordinal integer not null,
  row_number_ integer not null,
  cell varchar(20)${code},
  field varchar(100)${code},
  code varchar(100)${code} not null,
  arguments ${text},
  cell_value varchar(400),
  primary key (import_id, ordinal)
)${table};
