-- The lives of the demo district that have been lived; a load that was cut short goes on after them.

create table rect_demo_life (
  life varchar(100)${code} not null,
  primary key (life)
)${table};
