-- What came in for each person, once per occasion.

create table rect_notification (
  id varchar(36)${code} not null,
  user_name varchar(255)${code} not null,
  occasion varchar(200)${code} not null,
  kind varchar(50)${code} not null,
  happened_at bigint not null,
  order_id varchar(64)${code},
  order_number varchar(200)${code},
  title varchar(500),
  arguments ${text} not null,
  is_read boolean not null,
  primary key (id),
  unique (user_name, occasion)
)${table};

create index rect_notification_user on rect_notification (user_name, happened_at, id);
create index rect_notification_unread on rect_notification (user_name, is_read);
