-- The reminders that were sent, each once: the key names the order and the occasion.

create table rect_reminder (
  occasion varchar(200)${code} not null,
  kind varchar(50)${code} not null,
  order_id varchar(64)${code} not null,
  sent_at bigint not null,
  primary key (occasion)
)${table};

create index rect_reminder_kind on rect_reminder (kind, sent_at);
