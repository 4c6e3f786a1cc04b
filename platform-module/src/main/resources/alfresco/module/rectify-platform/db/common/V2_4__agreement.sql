-- Responsibility agreements: one row each, rebuilt from the records at any time. Instants are milliseconds since 1970 in
-- UTC, calendar dates are dates. Placeholders: see org.rectify.platform.sql.Dialect.

create table rect_agreement (
  id varchar(64)${code} not null,
  version integer not null,
  agreement_number varchar(200)${code},
  title varchar(500),
  -- title and number in lower case, normalised, for the search by words
  words varchar(800),
  status varchar(30)${code} not null,
  upper_unit varchar(100)${code} not null,
  upper_path varchar(500)${code} not null,
  lower_unit varchar(100)${code} not null,
  lower_path varchar(500)${code} not null,
  of_year integer not null,
  period_from date not null,
  period_to date not null,
  -- the day by which the signature that is waited for shall be there; null where none is
  signature_due date,
  -- whose signature is waited for: lower, upper; null where none is
  signing varchar(10)${code},
  amending boolean not null,
  upper_id varchar(64)${code},
  previous_id varchar(64)${code},
  campaign_id varchar(64)${code},
  urged integer not null,
  process_id varchar(100)${code},
  created_by varchar(255)${code},
  created_at bigint not null,
  modified_at bigint not null,
  sent_at bigint,
  signed_below_at bigint,
  in_force_at bigint,
  ended_at bigint,
  total integer,
  demo boolean not null,
  primary key (id)
)${table};

create index rect_agreement_created on rect_agreement (created_at, id);
create index rect_agreement_upper on rect_agreement (upper_path, created_at, id);
create index rect_agreement_lower on rect_agreement (lower_path, created_at, id);
create index rect_agreement_parties on rect_agreement (lower_unit, upper_unit, period_from);
create index rect_agreement_status on rect_agreement (status, created_at, id);
create index rect_agreement_year on rect_agreement (of_year, created_at, id);
create index rect_agreement_due on rect_agreement (signature_due, id);
create index rect_agreement_upper_id on rect_agreement (upper_id);
create index rect_agreement_previous on rect_agreement (previous_id);
create index rect_agreement_campaign on rect_agreement (campaign_id, id);

-- One row a unit that was ever a lower party: whoever draws one up with it holds it, so that no two are drawn up at once.
create table rect_agreement_party (
  lower_unit varchar(100)${code} not null,
  primary key (lower_unit)
)${table};

-- Texts with placeholders, of a unit or (unit null) for all.
create table rect_agreement_template (
  id varchar(64)${code} not null,
  unit varchar(100)${code},
  name varchar(200) not null,
  body ${text} not null,
  preferred boolean not null,
  version integer not null,
  modified_by varchar(255)${code},
  modified_at bigint not null,
  primary key (id)
)${table};

create index rect_agreement_template_unit on rect_agreement_template (unit, name);

create table rect_campaign (
  id varchar(64)${code} not null,
  title varchar(200) not null,
  unit varchar(100)${code} not null,
  path varchar(500)${code} not null,
  of_year integer not null,
  sign_by date,
  -- what was asked for, as JSON: text, clauses, period
  request ${text} not null,
  created_by varchar(255)${code} not null,
  created_at bigint not null,
  demo boolean not null,
  primary key (id)
)${table};

create index rect_campaign_path on rect_campaign (path, created_at, id);

-- One row a unit that the campaign takes in; whoever draws up its agreement holds the row.
create table rect_campaign_unit (
  campaign_id varchar(64)${code} not null,
  ordinal integer not null,
  unit varchar(100)${code} not null,
  upper_unit varchar(100)${code} not null,
  agreement_id varchar(64)${code},
  -- why none could be drawn up, as a refusal in JSON; null where one was, or it was not tried yet
  problem ${text},
  primary key (campaign_id, unit)
)${table};

create index rect_campaign_unit_agreement on rect_campaign_unit (agreement_id);
create index rect_campaign_unit_open on rect_campaign_unit (campaign_id, ordinal);
