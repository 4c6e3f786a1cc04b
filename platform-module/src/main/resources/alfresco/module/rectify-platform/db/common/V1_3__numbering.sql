-- Document numbers: the last one given by an issuer in a year, and the templates that differ from the default.

create table rect_number_counter (
  issuer varchar(100)${code} not null,
  of_year integer not null,
  last_number bigint not null,
  primary key (issuer, of_year)
)${table};

create table rect_number_template (
  issuer varchar(100)${code} not null,
  template varchar(150)${code} not null,
  primary key (issuer)
)${table};
