-- Paper: the templates by their hash, which of them was set when for what, and what was issued.

create table rect_paper_template (
  sha256 char(64)${code} not null,
  content ${blob} not null,
  primary key (sha256)
)${table};

-- unit is empty for the template of all units that have none of their own
create table rect_paper_template_version (
  kind varchar(30)${code} not null,
  unit varchar(100)${code} not null,
  version integer not null,
  file_name varchar(200) not null,
  size_bytes bigint not null,
  sha256 char(64)${code} not null,
  set_at bigint not null,
  set_by varchar(255)${code} not null,
  in_force boolean not null,
  primary key (kind, unit, version)
)${table};

create table rect_paper (
  record_id varchar(64)${code} not null,
  kind varchar(30)${code} not null,
  ordinal integer not null,
  issued_at bigint not null,
  title ${text},
  number varchar(255),
  -- what it says, as JSON, packed
  data ${blob} not null,
  template char(64)${code} not null,
  sha256 char(64)${code} not null,
  -- its files, once they are made
  pending boolean not null,
  made_at bigint,
  docx_node varchar(64)${code},
  docx_name varchar(255),
  docx_size bigint,
  docx_sha256 char(64)${code},
  pdf_node varchar(64)${code},
  pdf_name varchar(255),
  pdf_size bigint,
  pdf_sha256 char(64)${code},
  primary key (record_id, kind, ordinal)
)${table};

create index rect_paper_pending on rect_paper (pending, issued_at);
