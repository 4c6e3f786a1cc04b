-- The first answers to writes that carried an Idempotency-Key. status is null until the answer is known.

create table rect_idempotency (
  user_name varchar(255)${code} not null,
  request_key varchar(200)${code} not null,
  body_hash char(64)${code} not null,
  status integer,
  location varchar(1000),
  etag varchar(200),
  body ${text},
  created_at bigint not null,
  primary key (user_name, request_key)
)${table};

create index rect_idempotency_created on rect_idempotency (created_at);
