-- The light that the host's index was told while the clock runs, null where it stands still: by it those are found whose
-- light is another today. 'unset' is what was written before there was such a light.
alter table rect_search add column running_light varchar(10)${code};

update rect_search set running_light = 'unset' where frozen_light is null or frozen_light <> 'grey';

create index rect_search_running on rect_search (running_light, deadline, id);
