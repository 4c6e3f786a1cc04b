-- The mails of notices. state: waiting (until next_at), sending (since next_at), sent, dropped (at next_at, and why).

create table rect_mail (
  id varchar(36)${code} not null,
  user_name varchar(255)${code} not null,
  occasion varchar(200)${code} not null,
  state varchar(20)${code} not null,
  attempts integer not null,
  next_at bigint not null,
  why varchar(500),
  primary key (id),
  unique (user_name, occasion)
)${table};

create index rect_mail_state on rect_mail (state, next_at, id);
