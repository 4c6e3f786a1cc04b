-- What waits for whom, whatever the kind of record. Whether the record is overdue is written beside it, so that a page
-- overdue first asks no other table: it is red whatever day it is, or from the day after red_after on.

create table rect_waiting (
  record_id varchar(64)${code} not null,
  ordinal integer not null,
  kind varchar(20)${code} not null,
  step varchar(50)${code} not null,
  unit varchar(100)${code},
  asked_role varchar(30)${code},
  person varchar(255)${code},
  since_at bigint not null,
  due date,
  red boolean not null,
  red_after date,
  primary key (record_id, ordinal)
)${table};

insert into rect_waiting (record_id, ordinal, kind, step, unit, asked_role, person, since_at, due, red, red_after)
  select w.order_id, w.ordinal, 'order', w.step, w.unit, w.asked_role, w.person, w.since_at, w.due,
    case when o.frozen_light = 'red' then true else false end,
    case when o.frozen_light is null then o.deadline else null end
  from rect_order_waiting w join rect_order o on o.id = w.order_id;

drop table rect_order_waiting;

create index rect_waiting_person on rect_waiting (person, due);
create index rect_waiting_unit on rect_waiting (unit, asked_role, due);

-- The bell rings for every kind of record.
alter table rect_notification add column record_kind varchar(20)${code} default 'order' not null;
