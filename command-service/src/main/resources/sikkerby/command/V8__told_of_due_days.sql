-- Since people are told of due days, they are told of those of older promises too: the agenda is made anew from the log.
delete from command.agenda;
update command.agenda_cursor set position = 0;
