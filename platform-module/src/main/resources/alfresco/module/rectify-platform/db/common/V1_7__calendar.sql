-- The administrator's entries over the shipped calendar. (DAY is a word of SQL's own in H2, hence on_day.)

create table rect_calendar_day (
  on_day date not null,
  working boolean not null,
  name varchar(50),
  primary key (on_day)
)${table};
