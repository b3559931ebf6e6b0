<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <location filename="../../ui/bar_buttons.py"/>
        <source>Stop, it hurts</source>
        <translation>Stopp, es tut weh</translation>
    </message>
    <message>
        <location filename="../../ui/before_page.py"/>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <location filename="../../ui/before_page.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../ui/before_page.py"/>
        <source>How strong is your pain right now?</source>
        <translation>Wie stark ist Ihr Schmerz gerade?</translation>
    </message>
    <message>
        <location filename="../../ui/before_page.py"/>
        <source>No pain</source>
        <translation>Kein Schmerz</translation>
    </message>
    <message>
        <location filename="../../ui/before_page.py"/>
        <source>Worst you can imagine</source>
        <translation>Schlimmster vorstellbarer Schmerz</translation>
    </message>
    <message>
        <location filename="../../ui/before_page.py"/>
        <source>One tap and we start. It decides how big today's routine is.</source>
        <translation>Ein Tipp, und es geht los. Er bestimmt, wie groß die Runde heute wird.</translation>
    </message>
    <message>
        <location filename="../../ui/change_words.py"/>
        <source>One more check-in with {0} would open it.</source>
        <translation>Noch ein Check-in mit {0} würde es öffnen.</translation>
    </message>
    <message>
        <location filename="../../ui/change_words.py"/>
        <source>One more check-in after {0} with {1} would open it.</source>
        <translation>Noch ein Check-in (ab: {0}) mit {1} würde es öffnen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/change_words.py"/>
        <source>%n more check-ins with {1} would open it, the last after {0}.</source>
        <translation>
            <numerusform>Noch %n Check-in mit {1} würde es öffnen, der letzte ab: {0}.</numerusform>
            <numerusform>Noch %n Check-ins mit {1} würden es öffnen, der letzte ab: {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/change_words.py"/>
        <source>Before that, %n more routines.</source>
        <translation>
            <numerusform>Davor noch %n Runde.</numerusform>
            <numerusform>Davor noch %n Runden.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/change_words.py"/>
        <source>10 minutes or more of sitting</source>
        <translation>10 Minuten Sitzen oder mehr</translation>
    </message>
    <message>
        <location filename="../../ui/change_words.py"/>
        <source>30 minutes or more of sitting</source>
        <translation>30 Minuten Sitzen oder mehr</translation>
    </message>
    <message>
        <location filename="../../ui/change_words.py"/>
        <source>an hour or more of sitting</source>
        <translation>einer Stunde Sitzen oder mehr</translation>
    </message>
    <message>
        <location filename="../../ui/change_words.py"/>
        <source>pain at {0} or less</source>
        <translation>Schmerz bei {0} oder weniger</translation>
    </message>
    <message>
        <location filename="../../ui/change_words.py"/>
        <source>{0} and {1}</source>
        <comment>two things that are needed</comment>
        <translation>{0} und {1}</translation>
    </message>
    <message>
        <location filename="../../ui/change_words.py"/>
        <source>any answer</source>
        <translation>beliebiger Antwort</translation>
    </message>
    <message>
        <location filename="../../ui/change_words.py"/>
        <source>{0} tomorrow</source>
        <translation>morgen um {0}</translation>
    </message>
    <message>
        <location filename="../../ui/change_words.py"/>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <location filename="../../ui/chart_card.py"/>
        <source>Time shown</source>
        <translation>Gezeigter Zeitraum</translation>
    </message>
    <message>
        <location filename="../../ui/chart_card.py"/>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/chart_card.py"/>
        <source>Sitting time</source>
        <translation>Zeit im Sitzen</translation>
    </message>
    <message>
        <location filename="../../ui/chart_card.py"/>
        <source>Weekly score</source>
        <translation>Wochenwert</translation>
    </message>
    <message>
        <location filename="../../ui/chart_card.py"/>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../../ui/chart_card.py"/>
        <source>Copy the picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/chart_card.py"/>
        <source>Save as PNG</source>
        <translation>Als PNG speichern</translation>
    </message>
    <message>
        <location filename="../../ui/chart_card.py"/>
        <source>Save as SVG</source>
        <translation>Als SVG speichern</translation>
    </message>
    <message>
        <location filename="../../ui/chart_card.py"/>
        <source>Show the chart</source>
        <translation>Diagramm zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/chart_card.py"/>
        <source>Check in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <location filename="../../ui/chart_card.py"/>
        <source>Your first dot goes here.</source>
        <translation>Ihr erster Punkt kommt hierher.</translation>
    </message>
    <message>
        <location filename="../../ui/chart_ground.py"/>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <location filename="../../ui/chart_ground.py"/>
        <source>worst</source>
        <translation>stärkster</translation>
    </message>
    <message>
        <location filename="../../ui/chart_ground.py"/>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <location filename="../../ui/chart_ground.py"/>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <location filename="../../ui/chart_ground.py"/>
        <source>No check-ins</source>
        <translation>Keine Check-ins</translation>
    </message>
    <message>
        <location filename="../../ui/chart_legend.py"/>
        <source>A week, lowest to highest</source>
        <translation>Eine Woche, niedrigster bis höchster Wert</translation>
    </message>
    <message>
        <location filename="../../ui/chart_legend.py"/>
        <source>Your answers</source>
        <translation>Ihre Antworten</translation>
    </message>
    <message>
        <location filename="../../ui/chart_legend.py"/>
        <source>After a routine</source>
        <translation>Nach einer Runde</translation>
    </message>
    <message>
        <location filename="../../ui/chart_legend.py"/>
        <source>Trend, and how sure we are</source>
        <translation>Verlauf, und wie sicher er ist</translation>
    </message>
    <message>
        <location filename="../../ui/chart_legend.py"/>
        <source>Routines a week</source>
        <translation>Runden pro Woche</translation>
    </message>
    <message>
        <location filename="../../ui/chart_legend.py"/>
        <source>Walking a week</source>
        <translation>Gehen pro Woche</translation>
    </message>
    <message>
        <location filename="../../ui/chart_legend.py"/>
        <source>Routine</source>
        <translation>Runde</translation>
    </message>
    <message>
        <location filename="../../ui/chart_legend.py"/>
        <source>Walk</source>
        <translation>Spaziergang</translation>
    </message>
    <message>
        <location filename="../../ui/chart_legend.py"/>
        <source>Video opened</source>
        <translation>Video geöffnet</translation>
    </message>
    <message>
        <location filename="../../ui/chart_legend.py"/>
        <source>Opened by a clinician</source>
        <translation>Von einer Fachperson geöffnet</translation>
    </message>
    <message>
        <location filename="../../ui/chart_legend.py"/>
        <source>One video back</source>
        <translation>Ein Video zurück</translation>
    </message>
    <message>
        <location filename="../../ui/chart_line.py"/>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <location filename="../../ui/chart_panels.py"/>
        <source>Sitting before pain</source>
        <translation>Sitzen bis zum Schmerz</translation>
    </message>
    <message>
        <location filename="../../ui/chart_panels.py"/>
        <source>Weekly score, 0 to 10</source>
        <translation>Wochenwert, 0 bis 10</translation>
    </message>
    <message>
        <location filename="../../ui/chart_panels.py"/>
        <source>{0}: {1} now, about the same as at first</source>
        <translation>{0}: jetzt {1}, etwa wie am Anfang</translation>
    </message>
    <message>
        <location filename="../../ui/chart_panels.py"/>
        <source>{0}: {1} now, lower than {2} at first</source>
        <translation>{0}: jetzt {1}, niedriger als {2} am Anfang</translation>
    </message>
    <message>
        <location filename="../../ui/chart_panels.py"/>
        <source>{0}: {1} now, clearly lower than {2} at first</source>
        <translation>{0}: jetzt {1}, deutlich niedriger als {2} am Anfang</translation>
    </message>
    <message>
        <location filename="../../ui/chart_panels.py"/>
        <source>{0}: {1} now, higher than {2} at first</source>
        <translation>{0}: jetzt {1}, höher als {2} am Anfang</translation>
    </message>
    <message>
        <location filename="../../ui/chart_panels.py"/>
        <source>{0}: {1} now, clearly higher than {2} at first</source>
        <translation>{0}: jetzt {1}, deutlich höher als {2} am Anfang</translation>
    </message>
    <message>
        <location filename="../../ui/chart_readout.py"/>
        <source>Pain {0} out of 10</source>
        <translation>Schmerz {0} von 10</translation>
    </message>
    <message>
        <location filename="../../ui/chart_readout.py"/>
        <source>Hurt straight away when sitting.</source>
        <translation>Schmerz gleich beim Sitzen.</translation>
    </message>
    <message>
        <location filename="../../ui/chart_readout.py"/>
        <source>Hurt after 10 to 29 min sitting.</source>
        <translation>Schmerz nach 10 bis 29 min Sitzen.</translation>
    </message>
    <message>
        <location filename="../../ui/chart_readout.py"/>
        <source>Hurt after 30 to 59 min sitting.</source>
        <translation>Schmerz nach 30 bis 59 min Sitzen.</translation>
    </message>
    <message>
        <location filename="../../ui/chart_readout.py"/>
        <source>Sat an hour or more.</source>
        <translation>Eine Stunde oder länger gesessen.</translation>
    </message>
    <message>
        <location filename="../../ui/chart_readout.py"/>
        <source>1 routine</source>
        <translation>1 Runde</translation>
    </message>
    <message>
        <location filename="../../ui/chart_readout.py"/>
        <source>{0} routines</source>
        <translation>{0} Runden</translation>
    </message>
    <message>
        <location filename="../../ui/chart_readout.py"/>
        <source>1 walk</source>
        <translation>1 Spaziergang</translation>
    </message>
    <message>
        <location filename="../../ui/chart_readout.py"/>
        <source>{0} walks</source>
        <translation>{0} Spaziergänge</translation>
    </message>
    <message>
        <location filename="../../ui/chart_readout.py"/>
        <source>{0} that day.</source>
        <translation>{0} an diesem Tag.</translation>
    </message>
    <message>
        <location filename="../../ui/chart_readout.py"/>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <location filename="../../ui/chart_readout.py"/>
        <source>Before a routine.</source>
        <translation>Vor einer Runde.</translation>
    </message>
    <message>
        <location filename="../../ui/chart_readout.py"/>
        <source>After a routine. Does not move the dial.</source>
        <translation>Nach einer Runde. Bewegt den Regler nicht.</translation>
    </message>
    <message>
        <location filename="../../ui/chart_readout.py"/>
        <source>Week of {0}</source>
        <translation>Woche ab {0}</translation>
    </message>
    <message>
        <location filename="../../ui/chart_readout.py"/>
        <source>Pain {0} to {1}</source>
        <translation>Schmerz {0} bis {1}</translation>
    </message>
    <message>
        <location filename="../../ui/chart_readout.py"/>
        <source>Middle answer {0}: {1}.</source>
        <translation>Mittlere Antwort {0}: {1}.</translation>
    </message>
    <message>
        <location filename="../../ui/chart_readout.py"/>
        <source>{0}.</source>
        <translation>{0}.</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>Check-in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>Weekly questions</source>
        <translation>Wochenfragen</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>Change of video</source>
        <translation>Wechsel des Videos</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>Safety check</source>
        <translation>Sicherheitscheck</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>Sitting</source>
        <translation>Sitzen</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>More</source>
        <translation>Weiteres</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>{0} minutes</source>
        <translation>{0} Minuten</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>Pain, enjoyment, activity: {0}</source>
        <translation>Schmerz, Lebensfreude, Aktivität: {0}</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>Morning: {0}</source>
        <translation>Morgens: {0}</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>Pain only</source>
        <translation>Nur Schmerz</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>{0}, then {1}</source>
        <translation>{0}, danach {1}</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>then {0}</source>
        <translation>danach {0}</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>short</source>
        <translation>kurz</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>full</source>
        <translation>ganz</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>1 click</source>
        <translation>1 Klick</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>{0} clicks</source>
        <translation>{0} Klicks</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>stopped: it hurt</source>
        <translation>gestoppt: es tat weh</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>stopped: further down the leg</source>
        <translation>gestoppt: weiter das Bein hinunter</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>stopped: a warning sign</source>
        <translation>gestoppt: ein Warnzeichen</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>a part of it</source>
        <translation>ein Teil davon</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>Full</source>
        <translation>Ganz</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>Short</source>
        <translation>Kurz</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>A spell begins: {0}</source>
        <translation>Eine Episode beginnt: {0}</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>Checked by a clinician</source>
        <translation>Von einer Fachperson untersucht</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>A clinician says: open the next video</source>
        <translation>Eine Fachperson sagt: nächstes Video öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>{0} opened</source>
        <translation>{0} geöffnet</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>Back to {0}</source>
        <translation>Zurück zu {0}</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>{0} opened by a clinician's word</source>
        <translation>{0} auf Wort einer Fachperson geöffnet</translation>
    </message>
    <message>
        <location filename="../../ui/chart_table.py"/>
        <source>Find in the table</source>
        <translation>In der Tabelle suchen</translation>
    </message>
    <message>
        <location filename="../../ui/chart_table.py"/>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <location filename="../../ui/chart_table.py"/>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <location filename="../../ui/chart_table.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/chart_table.py"/>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <location filename="../../ui/chart_table.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../ui/chart_table.py"/>
        <source>Your history as a table</source>
        <translation>Ihr Verlauf als Tabelle</translation>
    </message>
    <message>
        <location filename="../../ui/chart_table.py"/>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <location filename="../../ui/chart_table.py"/>
        <source>{0} rows</source>
        <translation>{0} Zeilen</translation>
    </message>
    <message>
        <location filename="../../ui/chart_words.py"/>
        <source>Routines</source>
        <translation>Runden</translation>
    </message>
    <message>
        <location filename="../../ui/chart_words.py"/>
        <source>Walks</source>
        <translation>Spaziergänge</translation>
    </message>
    <message>
        <location filename="../../ui/chart_words.py"/>
        <source>under 10 min</source>
        <translation>unter 10 min</translation>
    </message>
    <message>
        <location filename="../../ui/chart_words.py"/>
        <source>10 min +</source>
        <translation>ab 10 min</translation>
    </message>
    <message>
        <location filename="../../ui/chart_words.py"/>
        <source>30 min +</source>
        <translation>ab 30 min</translation>
    </message>
    <message>
        <location filename="../../ui/chart_words.py"/>
        <source>60 min +</source>
        <translation>ab 60 min</translation>
    </message>
    <message>
        <location filename="../../ui/chart_words.py"/>
        <source>&lt; 10 min</source>
        <translation>&lt; 10 min</translation>
    </message>
    <message>
        <location filename="../../ui/chart_words.py"/>
        <source>10 +</source>
        <translation>10 +</translation>
    </message>
    <message>
        <location filename="../../ui/chart_words.py"/>
        <source>30 +</source>
        <translation>30 +</translation>
    </message>
    <message>
        <location filename="../../ui/chart_words.py"/>
        <source>60 +</source>
        <translation>60 +</translation>
    </message>
    <message>
        <location filename="../../ui/checkin_mode.py"/>
        <source>Pain now</source>
        <translation>Schmerz jetzt</translation>
    </message>
    <message>
        <location filename="../../ui/checkin_mode.py"/>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <location filename="../../ui/checkin_mode.py"/>
        <source>This morning</source>
        <translation>Heute Morgen</translation>
    </message>
    <message>
        <location filename="../../ui/checkin_mode.py"/>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <location filename="../../ui/checkin_mode.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../ui/choice_page.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../ui/choice_page.py"/>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../ui/choice_page.py"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../ui/choice_page.py"/>
        <source>Choosing moves on by itself. Back changes it.</source>
        <translation>Nach der Wahl geht es von selbst weiter. Mit Zurück ändern Sie sie.</translation>
    </message>
    <message>
        <location filename="../../ui/choice_page.py"/>
        <source>When you sat most recently, how long until your back hurt, or got worse?</source>
        <translation>Als Sie zuletzt gesessen haben: Wie lange dauerte es, bis der Rücken wehtat oder schlimmer wurde?</translation>
    </message>
    <message>
        <location filename="../../ui/choice_page.py"/>
        <source>Is your back this morning better, the same, or worse than before yesterday's exercise?</source>
        <translation>Ist Ihr Rücken heute Morgen besser, gleich oder schlechter als vor der gestrigen Übung?</translation>
    </message>
    <message>
        <location filename="../../ui/choice_page.py"/>
        <source>How long has this spell of back pain lasted?</source>
        <translation>Wie lange dauert diese Episode von Rückenschmerzen schon?</translation>
    </message>
    <message>
        <location filename="../../ui/choice_page.py"/>
        <source>Could you try one planned sit? Stop at the first increase and tell us the time.</source>
        <translation>Könnten Sie einmal geplant sitzen? Hören Sie beim ersten Anstieg auf und nennen Sie uns die Zeit.</translation>
    </message>
    <message>
        <location filename="../../ui/choice_page.py"/>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <location filename="../../ui/data_copies.py"/>
        <source>Copies are made by themselves: after each routine, once a day, on closing, and before anything big. The newest sound one opens by itself if your records are ever damaged.</source>
        <translation>Kopien entstehen von selbst: nach jeder Runde, einmal am Tag, beim Schließen und vor allem Größeren. Wenn Ihre Aufzeichnungen je beschädigt sind, öffnet sich von selbst die neueste gute Kopie.</translation>
    </message>
    <message>
        <location filename="../../ui/data_copies.py"/>
        <source>Your copies</source>
        <translation>Ihre Kopien</translation>
    </message>
    <message>
        <location filename="../../ui/data_copies.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../ui/data_copies.py"/>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <location filename="../../ui/data_copies.py"/>
        <source>Why</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <location filename="../../ui/data_copies.py"/>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <location filename="../../ui/data_copies.py"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../../ui/data_copies.py"/>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <location filename="../../ui/data_copies.py"/>
        <source>Bring this one back</source>
        <translation>Diese zurückholen</translation>
    </message>
    <message>
        <location filename="../../ui/data_copies.py"/>
        <source>Check all</source>
        <translation>Alle prüfen</translation>
    </message>
    <message>
        <location filename="../../ui/data_copies.py"/>
        <source>Make a copy now</source>
        <translation>Jetzt eine Kopie machen</translation>
    </message>
    <message>
        <location filename="../../ui/data_copies.py"/>
        <source>There is no copy yet.</source>
        <translation>Es gibt noch keine Kopie.</translation>
    </message>
    <message>
        <location filename="../../ui/data_copies.py"/>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <location filename="../../ui/data_copies.py"/>
        <source>Sound</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <location filename="../../ui/data_copies.py"/>
        <source>Your records are sound.</source>
        <translation>Ihre Aufzeichnungen sind in Ordnung.</translation>
    </message>
    <message>
        <location filename="../../ui/data_copies.py"/>
        <source>Your records are damaged. Close Dimmer and open it again: it opens the last good copy.</source>
        <translation>Ihre Aufzeichnungen sind beschädigt. Schließen Sie Dimmer und öffnen Sie es wieder: Dann öffnet sich die letzte gute Kopie.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/data_copies.py"/>
        <source>%n copies are sound.</source>
        <translation>
            <numerusform>%n Kopie ist in Ordnung.</numerusform>
            <numerusform>%n Kopien sind in Ordnung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/data_copies.py"/>
        <source>%n copies are damaged and of no use; the others are sound.</source>
        <translation>
            <numerusform>%n Kopie ist beschädigt und nutzlos; die anderen sind in Ordnung.</numerusform>
            <numerusform>%n Kopien sind beschädigt und nutzlos; die anderen sind in Ordnung.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/data_copies.py"/>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <location filename="../../ui/data_copies.py"/>
        <source>Checking ...</source>
        <translation>Wird geprüft ...</translation>
    </message>
    <message>
        <location filename="../../ui/data_erase.py"/>
        <source>Your answers, routines, walks and settings go from this computer, and Dimmer starts anew.</source>
        <translation>Ihre Antworten, Runden, Spaziergänge und Einstellungen verschwinden von diesem Computer, und Dimmer fängt neu an.</translation>
    </message>
    <message>
        <location filename="../../ui/data_erase.py"/>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <location filename="../../ui/data_erase.py"/>
        <source>Keep everything</source>
        <translation>Alles behalten</translation>
    </message>
    <message>
        <location filename="../../ui/data_erase.py"/>
        <source>There is no way back. If you may want them again, save a copy first.</source>
        <translation>Es gibt kein Zurück. Wenn Sie sie vielleicht wieder brauchen, speichern Sie zuerst eine Kopie.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/data_erase.py"/>
        <source>Delete the %n copies here, too</source>
        <translation>
            <numerusform>Auch die %n Kopie hier löschen</numerusform>
            <numerusform>Auch die %n Kopien hier löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/data_erase.py"/>
        <source>Delete the %n copies here and those in {0}, too</source>
        <translation>
            <numerusform>Auch die %n Kopie hier und die in {0} löschen</numerusform>
            <numerusform>Auch die %n Kopien hier und die in {0} löschen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/data_erase.py"/>
        <source>Not reached: copies that you saved elsewhere yourself, and what a solid-state disk keeps for a while in cells that no program can read; an encrypted disk keeps it unreadable.</source>
        <translation>Nicht erreicht wird: was Sie selbst anderswo gespeichert haben, und was ein Flash-Speicher eine Weile in Zellen behält, die kein Programm lesen kann; eine verschlüsselte Festplatte hält es unlesbar.</translation>
    </message>
    <message>
        <location filename="../../ui/data_erase.py"/>
        <source>DELETE</source>
        <comment>the word that has to be typed before everything is deleted</comment>
        <translation>LÖSCHEN</translation>
    </message>
    <message>
        <location filename="../../ui/data_erase.py"/>
        <source>Type {0} to go on</source>
        <translation>Tippen Sie {0}, um fortzufahren</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/data_flow.py"/>
        <source>%n entries are saved in {0}.</source>
        <translation>
            <numerusform>%n Eintrag ist in {0} gespeichert.</numerusform>
            <numerusform>%n Einträge sind in {0} gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/data_flow.py"/>
        <source>That file is not a copy from this app.</source>
        <translation>Diese Datei ist keine Kopie aus dieser App.</translation>
    </message>
    <message>
        <location filename="../../ui/data_flow.py"/>
        <source>Nothing was changed. {0}</source>
        <translation>Nichts wurde geändert. {0}</translation>
    </message>
    <message>
        <location filename="../../ui/data_flow.py"/>
        <source>Choose another file</source>
        <translation>Andere Datei wählen</translation>
    </message>
    <message>
        <location filename="../../ui/data_flow.py"/>
        <source>Brought in. What was here before is kept as a copy.</source>
        <translation>Übernommen. Was vorher hier war, bleibt als Kopie.</translation>
    </message>
    <message>
        <location filename="../../ui/data_flow.py"/>
        <source>The newest copy holds all that is here.</source>
        <translation>Die neueste Kopie enthält alles, was hier ist.</translation>
    </message>
    <message>
        <location filename="../../ui/data_flow.py"/>
        <source>Go back to the copy of {0}?</source>
        <translation>Zur Kopie vom {0} zurückgehen?</translation>
    </message>
    <message>
        <location filename="../../ui/data_flow.py"/>
        <source>It takes the place of what is here now, which is kept as a copy of its own. Answers about warning signs stay. You check in before a video opens.</source>
        <translation>Sie tritt an die Stelle dessen, was jetzt hier ist; das bleibt als eigene Kopie. Antworten zu Warnzeichen bleiben. Vor dem Öffnen eines Videos kommt ein Check-in.</translation>
    </message>
    <message>
        <location filename="../../ui/data_flow.py"/>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <location filename="../../ui/data_flow.py"/>
        <source>Keep what is here</source>
        <translation>Behalten, was hier ist</translation>
    </message>
    <message>
        <location filename="../../ui/data_flow.py"/>
        <source>Your records are as they were at {0}. Please check in first.</source>
        <translation>Ihre Aufzeichnungen sind wie am {0}. Bitte machen Sie zuerst einen Check-in.</translation>
    </message>
    <message>
        <location filename="../../ui/data_flow.py"/>
        <source>That folder lies among your records. Please choose one elsewhere, best on another drive.</source>
        <translation>Dieser Ordner liegt bei Ihren Aufzeichnungen. Bitte wählen Sie einen anderen, am besten auf einem anderen Laufwerk.</translation>
    </message>
    <message>
        <location filename="../../ui/data_flow.py"/>
        <source>Each copy goes to {0}, too. The first one is there.</source>
        <translation>Jede Kopie kommt auch nach {0}. Die erste ist dort.</translation>
    </message>
    <message>
        <location filename="../../ui/data_flow.py"/>
        <source>Not everything could be deleted.</source>
        <translation>Nicht alles konnte gelöscht werden.</translation>
    </message>
    <message>
        <location filename="../../ui/data_flow.py"/>
        <source>The copies in {0} are still there: that folder could not be reached. Delete them yourself.</source>
        <translation>Die Kopien in {0} sind noch da: Dieser Ordner war nicht erreichbar. Bitte löschen Sie sie selbst.</translation>
    </message>
    <message>
        <location filename="../../ui/data_flow.py"/>
        <source>Deleted, but for one folder.</source>
        <translation>Gelöscht, bis auf einen Ordner.</translation>
    </message>
    <message>
        <location filename="../../ui/data_flow.py"/>
        <source>Everything is deleted. The copies are kept in {0}.</source>
        <translation>Alles ist gelöscht. Die Kopien bleiben in {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/data_flow.py"/>
        <source>Everything is deleted.</source>
        <translation>Alles ist gelöscht.</translation>
    </message>
    <message>
        <location filename="../../ui/data_flow.py"/>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <location filename="../../ui/data_import.py"/>
        <source>This copy is locked</source>
        <translation>Diese Kopie ist verschlossen</translation>
    </message>
    <message>
        <location filename="../../ui/data_import.py"/>
        <source>{0} opens with its passphrase.</source>
        <translation>{0} öffnet sich mit der Passphrase.</translation>
    </message>
    <message>
        <location filename="../../ui/data_import.py"/>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <location filename="../../ui/data_import.py"/>
        <source>That is not the passphrase of this file. Please try again.</source>
        <translation>Das ist nicht die Passphrase dieser Datei. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../ui/data_import.py"/>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <location filename="../../ui/data_import.py"/>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <location filename="../../ui/data_import.py"/>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <location filename="../../ui/data_import.py"/>
        <source>Take the file's</source>
        <translation>Die aus der Datei nehmen</translation>
    </message>
    <message>
        <location filename="../../ui/data_import.py"/>
        <source>Which holds: {0}</source>
        <translation>Darin steht: {0}</translation>
    </message>
    <message>
        <location filename="../../ui/data_import.py"/>
        <source>Here: {0}. In the file: {1}.</source>
        <translation>Hier: {0}. In der Datei: {1}.</translation>
    </message>
    <message>
        <location filename="../../ui/data_import.py"/>
        <source>{0}: nothing has been changed yet. A copy of what is here is made before.</source>
        <translation>{0}: Noch wurde nichts geändert. Vorher wird eine Kopie von dem gemacht, was hier ist.</translation>
    </message>
    <message>
        <location filename="../../ui/data_import.py"/>
        <source>{0}: all of it is here already. There is nothing to bring in.</source>
        <translation>{0}: Alles davon ist schon hier. Es gibt nichts zu übernehmen.</translation>
    </message>
    <message>
        <location filename="../../ui/data_import.py"/>
        <source>Bring back a copy</source>
        <translation>Eine Kopie zurückholen</translation>
    </message>
    <message>
        <location filename="../../ui/data_import.py"/>
        <source>For all of them:</source>
        <translation>Für alle:</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/data_import.py"/>
        <source>%n more follow the choice for all.</source>
        <translation>
            <numerusform>%n weiterer folgt der Wahl für alle.</numerusform>
            <numerusform>%n weitere folgen der Wahl für alle.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/data_import.py"/>
        <source>Bring it in</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <location filename="../../ui/data_places.py"/>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <location filename="../../ui/data_places.py"/>
        <source>Copies ({0})</source>
        <translation>Kopien ({0})</translation>
    </message>
    <message>
        <location filename="../../ui/data_places.py"/>
        <source>All files ({0})</source>
        <translation>Alle Dateien ({0})</translation>
    </message>
    <message>
        <location filename="../../ui/data_places.py"/>
        <source>A second folder for copies</source>
        <translation>Ein zweiter Ordner für Kopien</translation>
    </message>
    <message>
        <location filename="../../ui/data_rows.py"/>
        <source>A file of your own: for keeping, for a spreadsheet, or for a clinic.</source>
        <translation>Eine eigene Datei: zum Aufheben, für eine Tabelle oder für eine Klinik.</translation>
    </message>
    <message>
        <location filename="../../ui/data_rows.py"/>
        <source>Adds what is missing here. Nothing is overwritten without asking you.</source>
        <translation>Fügt hinzu, was hier fehlt. Nichts wird überschrieben, ohne Sie zu fragen.</translation>
    </message>
    <message>
        <location filename="../../ui/data_rows.py"/>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <location filename="../../ui/data_rows.py"/>
        <source>Made by themselves and checked. Look at them, or go back to one.</source>
        <translation>Von selbst gemacht und geprüft. Sehen Sie sie an, oder gehen Sie zu einer zurück.</translation>
    </message>
    <message>
        <location filename="../../ui/data_rows.py"/>
        <source>Show copies</source>
        <translation>Kopien zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/data_rows.py"/>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <location filename="../../ui/data_rows.py"/>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../ui/data_rows.py"/>
        <source>Removes all that Dimmer keeps of you. You type a word first.</source>
        <translation>Entfernt alles, was Dimmer von Ihnen aufhebt. Vorher tippen Sie ein Wort.</translation>
    </message>
    <message>
        <location filename="../../ui/data_rows.py"/>
        <source>Such as one on a USB stick. Each copy goes there, too.</source>
        <translation>Etwa auf einem USB-Stick. Jede Kopie kommt auch dorthin.</translation>
    </message>
    <message>
        <location filename="../../ui/data_rows.py"/>
        <source>Each copy goes to {0}, too.</source>
        <translation>Jede Kopie kommt auch nach {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/data_rows.py"/>
        <source>{0} is not there now. Copies go to it again once its drive is plugged in.</source>
        <translation>{0} ist gerade nicht da. Kopien kommen wieder dorthin, sobald das Laufwerk angesteckt ist.</translation>
    </message>
    <message>
        <location filename="../../ui/data_save.py"/>
        <source>A file of your own, to keep elsewhere or to bring to another computer. Nothing here is changed.</source>
        <translation>Eine eigene Datei, um sie anderswo aufzuheben oder auf einen anderen Computer zu bringen. Hier ändert sich nichts.</translation>
    </message>
    <message>
        <location filename="../../ui/data_save.py"/>
        <source>To keep, and to bring back (JSON)</source>
        <translation>Zum Aufheben und Zurückholen (JSON)</translation>
    </message>
    <message>
        <location filename="../../ui/data_save.py"/>
        <source>Everything, with earlier answers, too.</source>
        <translation>Alles, auch mit früheren Antworten.</translation>
    </message>
    <message>
        <location filename="../../ui/data_save.py"/>
        <source>For a spreadsheet (CSV)</source>
        <translation>Für eine Tabelle (CSV)</translation>
    </message>
    <message>
        <location filename="../../ui/data_save.py"/>
        <source>One line for each entry.</source>
        <translation>Eine Zeile je Eintrag.</translation>
    </message>
    <message>
        <location filename="../../ui/data_save.py"/>
        <source>For a clinic's system (FHIR)</source>
        <translation>Für das System einer Klinik (FHIR)</translation>
    </message>
    <message>
        <location filename="../../ui/data_save.py"/>
        <source>The form in which clinics exchange findings.</source>
        <translation>Die Form, in der Kliniken Befunde austauschen.</translation>
    </message>
    <message>
        <location filename="../../ui/data_save.py"/>
        <source>Lock it with a passphrase</source>
        <translation>Mit einer Passphrase verschließen</translation>
    </message>
    <message>
        <location filename="../../ui/data_save.py"/>
        <source>The same once more</source>
        <translation>Dasselbe noch einmal</translation>
    </message>
    <message>
        <location filename="../../ui/data_save.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../ui/data_save.py"/>
        <source>Worth it for a copy that leaves this computer. Other programs that read age files open it, too.</source>
        <translation>Sinnvoll für eine Kopie, die diesen Computer verlässt. Andere Programme, die age-Dateien lesen, öffnen sie auch.</translation>
    </message>
    <message>
        <location filename="../../ui/data_save.py"/>
        <source>At least {0} signs; four words are better. Nobody can open the copy without it.</source>
        <translation>Mindestens {0} Zeichen; vier Wörter sind besser. Ohne sie kann niemand die Kopie öffnen.</translation>
    </message>
    <message>
        <location filename="../../ui/data_save.py"/>
        <source>The two are not the same yet.</source>
        <translation>Die beiden sind noch nicht gleich.</translation>
    </message>
    <message>
        <location filename="../../ui/data_save.py"/>
        <source>Write it down and keep it apart from the copy.</source>
        <translation>Schreiben Sie sie auf und bewahren Sie sie getrennt von der Kopie auf.</translation>
    </message>
    <message>
        <location filename="../../ui/data_words.py"/>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../ui/data_words.py"/>
        <source>First start</source>
        <translation>Erster Start</translation>
    </message>
    <message>
        <location filename="../../ui/data_words.py"/>
        <source>Once a day</source>
        <translation>Einmal am Tag</translation>
    </message>
    <message>
        <location filename="../../ui/data_words.py"/>
        <source>On closing</source>
        <translation>Beim Schließen</translation>
    </message>
    <message>
        <location filename="../../ui/data_words.py"/>
        <source>You asked for it</source>
        <translation>Von Ihnen gewünscht</translation>
    </message>
    <message>
        <location filename="../../ui/data_words.py"/>
        <source>Before an update</source>
        <translation>Vor einer Aktualisierung</translation>
    </message>
    <message>
        <location filename="../../ui/data_words.py"/>
        <source>Before bringing in a file</source>
        <translation>Vor dem Übernehmen einer Datei</translation>
    </message>
    <message>
        <location filename="../../ui/data_words.py"/>
        <source>Before bringing back a copy</source>
        <translation>Vor dem Zurückholen einer Kopie</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/data_words.py"/>
        <source>%n entries are new and will be added.</source>
        <translation>
            <numerusform>%n Eintrag ist neu und wird hinzugefügt.</numerusform>
            <numerusform>%n Einträge sind neu und werden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/data_words.py"/>
        <source>%n entries were changed later and will be brought up to date.</source>
        <translation>
            <numerusform>%n Eintrag wurde später geändert und wird auf den neuen Stand gebracht.</numerusform>
            <numerusform>%n Einträge wurden später geändert und werden auf den neuen Stand gebracht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/data_words.py"/>
        <source>%n entries are here already and stay as they are.</source>
        <translation>
            <numerusform>%n Eintrag ist schon hier und bleibt, wie er ist.</numerusform>
            <numerusform>%n Einträge sind schon hier und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/data_words.py"/>
        <source>%n entries were changed here and in the file. Please choose below.</source>
        <translation>
            <numerusform>%n Eintrag wurde hier und in der Datei geändert. Bitte wählen Sie unten.</numerusform>
            <numerusform>%n Einträge wurden hier und in der Datei geändert. Bitte wählen Sie unten.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/data_words.py"/>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <location filename="../../ui/data_words.py"/>
        <source>Sitting: {0}</source>
        <translation>Sitzen: {0}</translation>
    </message>
    <message>
        <location filename="../../ui/data_words.py"/>
        <source>Felt as far as: {0}</source>
        <translation>Zu spüren bis: {0}</translation>
    </message>
    <message>
        <location filename="../../ui/data_words.py"/>
        <source>Compared: {0}</source>
        <translation>Im Vergleich: {0}</translation>
    </message>
    <message>
        <location filename="../../ui/data_words.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../ui/data_words.py"/>
        <source>A part of it</source>
        <translation>Ein Teil davon</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/data_words.py"/>
        <source>%n clicks</source>
        <translation>
            <numerusform>%n Klick</numerusform>
            <numerusform>%n Klicks</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/data_words.py"/>
        <source>Pain before: {0}</source>
        <translation>Schmerz vorher: {0}</translation>
    </message>
    <message>
        <location filename="../../ui/data_words.py"/>
        <source>Pain after: {0}</source>
        <translation>Schmerz nachher: {0}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/data_words.py"/>
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/data_words.py"/>
        <source>An answer about your safety</source>
        <translation>Eine Antwort zu Ihrer Sicherheit</translation>
    </message>
    <message>
        <location filename="../../ui/data_words.py"/>
        <source>Note: {0}</source>
        <translation>Notiz: {0}</translation>
    </message>
    <message>
        <location filename="../../ui/data_words.py"/>
        <source>These files could not be deleted, please delete them yourself: {0}</source>
        <translation>Diese Dateien ließen sich nicht löschen, bitte löschen Sie sie selbst: {0}</translation>
    </message>
    <message>
        <location filename="../../ui/day_joining.py"/>
        <source>That could not be set up on this computer.</source>
        <translation>Das ließ sich auf diesem Computer nicht einrichten.</translation>
    </message>
    <message>
        <location filename="../../ui/day_joining.py"/>
        <source>Yes, from {0:g} to {1:g}</source>
        <translation>Ja, von {0:g} bis {1:g} Uhr</translation>
    </message>
    <message>
        <location filename="../../ui/day_joining.py"/>
        <source>Want a nudge every hour?</source>
        <translation>Jede Stunde ein kleiner Anstoß?</translation>
    </message>
    <message>
        <location filename="../../ui/day_joining.py"/>
        <source>A small sign when it is time to move. Quiet in calls, and at night.</source>
        <translation>Ein kleines Zeichen, wenn es Zeit ist, sich zu bewegen. Still in Anrufen und nachts.</translation>
    </message>
    <message>
        <location filename="../../ui/day_strip.py"/>
        <source>Your day</source>
        <translation>Ihr Tag</translation>
    </message>
    <message>
        <location filename="../../ui/day_strip.py"/>
        <source>Start a walk</source>
        <translation>Spaziergang starten</translation>
    </message>
    <message>
        <location filename="../../ui/dial_card.py"/>
        <source>Your dimmer dial</source>
        <translation>Ihr Dimmer-Regler</translation>
    </message>
    <message>
        <location filename="../../ui/dial_card.py"/>
        <source>The dial is an estimate from your own answers.</source>
        <translation>Der Regler ist eine Schätzung aus Ihren eigenen Antworten.</translation>
    </message>
    <message>
        <location filename="../../ui/feel_box.py"/>
        <source>How was each one?</source>
        <translation>Wie war jede Übung?</translation>
    </message>
    <message>
        <location filename="../../ui/feel_box.py"/>
        <source>Only if you like. It helps us choose.</source>
        <translation>Nur wenn Sie mögen. Es hilft uns bei der Auswahl.</translation>
    </message>
    <message>
        <location filename="../../ui/feel_box.py"/>
        <source>Easier</source>
        <translation>Leichter</translation>
    </message>
    <message>
        <location filename="../../ui/feel_box.py"/>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <location filename="../../ui/feel_box.py"/>
        <source>Worse</source>
        <translation>Schlechter</translation>
    </message>
    <message>
        <location filename="../../ui/finished_panel.py"/>
        <source>Saved as you go. Undo  Ctrl+Z</source>
        <translation>Wird laufend gespeichert. Rückgängig  Strg+Z</translation>
    </message>
    <message>
        <location filename="../../ui/finished_panel.py"/>
        <source>Your back pain right now?</source>
        <translation>Ihr Rückenschmerz jetzt?</translation>
    </message>
    <message>
        <location filename="../../ui/finished_panel.py"/>
        <source>Back to Today</source>
        <translation>Zurück zu Heute</translation>
    </message>
    <message>
        <location filename="../../ui/finished_panel.py"/>
        <source>It hurt more than I expected</source>
        <translation>Es tat mehr weh als erwartet</translation>
    </message>
    <message>
        <location filename="../../ui/finished_panel.py"/>
        <source>{0}, {1}.</source>
        <translation>{0}, {1}.</translation>
    </message>
    <message>
        <location filename="../../ui/finished_panel.py"/>
        <source>Same as before you started.</source>
        <translation>Gleich wie vor dem Beginn.</translation>
    </message>
    <message>
        <location filename="../../ui/finished_panel.py"/>
        <source>One lower than before.</source>
        <translation>Eins niedriger als vorher.</translation>
    </message>
    <message>
        <location filename="../../ui/finished_panel.py"/>
        <source>{0} lower than before.</source>
        <translation>{0} niedriger als vorher.</translation>
    </message>
    <message>
        <location filename="../../ui/finished_panel.py"/>
        <source>One higher than before.</source>
        <translation>Eins höher als vorher.</translation>
    </message>
    <message>
        <location filename="../../ui/finished_panel.py"/>
        <source>{0} higher than before.</source>
        <translation>{0} höher als vorher.</translation>
    </message>
    <message>
        <location filename="../../ui/finished_rail.py"/>
        <source>{0} today</source>
        <translation>{0} heute</translation>
    </message>
    <message>
        <location filename="../../ui/finished_rail.py"/>
        <source>Clicks count your gentle reps. Your dial shows your pain. One follows the other only slowly, and not every time.</source>
        <translation>Klicks zählen Ihre sanften Wiederholungen. Der Regler zeigt Ihren Schmerz. Das eine folgt dem anderen nur langsam, und nicht jedes Mal.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run.py"/>
        <source>A calmer back, one small move at a time</source>
        <translation>Ein ruhigerer Rücken, eine kleine Bewegung nach der anderen</translation>
    </message>
    <message>
        <location filename="../../ui/first_run.py"/>
        <source>Three videos, opened as your back settles. Everything stays on this computer.</source>
        <translation>Drei Videos, die sich öffnen, wenn Ihr Rücken sich beruhigt. Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run.py"/>
        <source>Where do you live?</source>
        <translation>Wo wohnen Sie?</translation>
    </message>
    <message>
        <location filename="../../ui/first_run.py"/>
        <source>This app offers general exercise information for adults with ordinary low back pain. It does not diagnose or treat, and does not replace a doctor or physiotherapist. I will answer the safety check truthfully.</source>
        <translation>Diese App bietet allgemeine Übungsinformationen für Erwachsene mit gewöhnlichen Kreuzschmerzen. Sie stellt keine Diagnose, behandelt nicht und ersetzt weder ärztliche noch physiotherapeutische Hilfe. Ich beantworte den Sicherheitscheck wahrheitsgemäß.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run.py"/>
        <source>Where do you live? So we know who to call.</source>
        <translation>Wo wohnen Sie? So wissen wir, welche Nummern gelten.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run.py"/>
        <source>In an emergency: {0}. Urgent advice: {1}.</source>
        <translation>Im Notfall: {0}. Dringender Rat: {1}.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run.py"/>
        <source>Stop if you feel worse and use 'Safety check'. In an emergency call {0}.</source>
        <translation>Hören Sie auf, wenn es Ihnen schlechter geht, und nutzen Sie den „Sicherheitscheck“. Im Notfall: {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run.py"/>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <location filename="../../ui/first_run.py"/>
        <source>Look around first</source>
        <translation>Erst umsehen</translation>
    </message>
    <message>
        <location filename="../../ui/first_run.py"/>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <location filename="../../ui/first_run.py"/>
        <source>Your back</source>
        <translation>Ihr Rücken</translation>
    </message>
    <message>
        <location filename="../../ui/first_run.py"/>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <location filename="../../ui/flows/asking_weekly.py"/>
        <source>Three questions about your week?</source>
        <translation>Drei Fragen zu Ihrer Woche?</translation>
    </message>
    <message>
        <location filename="../../ui/flows/asking_weekly.py"/>
        <source>Once a week, half a minute. They show on Progress how the week went as a whole.</source>
        <translation>Einmal in der Woche, eine halbe Minute. Sie zeigen unter Fortschritt, wie die Woche insgesamt war.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/asking_weekly.py"/>
        <source>Answer them</source>
        <translation>Beantworten</translation>
    </message>
    <message>
        <location filename="../../ui/flows/asking_weekly.py"/>
        <source>Not this week</source>
        <translation>Diese Woche nicht</translation>
    </message>
    <message>
        <location filename="../../ui/flows/asking_weekly.py"/>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/asking_weekly.py"/>
        <source>Saved. Your week: {0} out of 10.</source>
        <translation>Gespeichert. Ihre Woche: {0} von 10.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/checking_in.py"/>
        <source>{0} yesterday</source>
        <translation>gestern um {0}</translation>
    </message>
    <message>
        <location filename="../../ui/flows/checking_in.py"/>
        <source>That was at {0}.</source>
        <translation>Das war: {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/checking_in.py"/>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/checking_in.py"/>
        <source>Start Video {0}</source>
        <translation>Video {0} starten</translation>
    </message>
    <message>
        <location filename="../../ui/flows/checking_in.py"/>
        <source>Stay with Video {0}</source>
        <translation>Bei Video {0} bleiben</translation>
    </message>
    <message>
        <location filename="../../ui/flows/checking_in.py"/>
        <source>See why</source>
        <translation>Gründe ansehen</translation>
    </message>
    <message>
        <location filename="../../ui/flows/checking_in.py"/>
        <source>Saved. {0} out of 10</source>
        <translation>Gespeichert. {0} von 10</translation>
    </message>
    <message>
        <location filename="../../ui/flows/checking_in.py"/>
        <source>, the same as last time. Steady is fine.</source>
        <translation>, gleich wie letztes Mal. Gleichbleibend ist gut.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/checking_in.py"/>
        <source>one</source>
        <translation>eins</translation>
    </message>
    <message>
        <location filename="../../ui/flows/checking_in.py"/>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <location filename="../../ui/flows/checking_in.py"/>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <location filename="../../ui/flows/checking_in.py"/>
        <source>, {0} lower than last time.</source>
        <translation>, um {0} niedriger als letztes Mal.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/checking_in.py"/>
        <source>, {0} higher than last time. Ups and downs are normal.</source>
        <translation>, um {0} höher als letztes Mal. Auf und Ab ist normal.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/easing.py"/>
        <source>{0} the easier way from now on?</source>
        <translation>{0} ab jetzt auf die leichtere Art?</translation>
    </message>
    <message>
        <location filename="../../ui/flows/easing.py"/>
        <source>You stopped there more than once. The easier form is half as big, and it still counts.</source>
        <translation>Dort haben Sie mehr als einmal angehalten. Die leichtere Form ist halb so groß, und auch sie zählt.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/easing.py"/>
        <source>The easier way</source>
        <translation>Die leichtere Art</translation>
    </message>
    <message>
        <location filename="../../ui/flows/easing.py"/>
        <source>Keep it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <location filename="../../ui/flows/finishing.py"/>
        <source>Let's stop here</source>
        <translation>Hören wir hier auf</translation>
    </message>
    <message>
        <location filename="../../ui/flows/finishing.py"/>
        <source>Well done</source>
        <translation>Gut gemacht</translation>
    </message>
    <message>
        <location filename="../../ui/flows/finishing.py"/>
        <source>A walk now?</source>
        <translation>Jetzt ein Spaziergang?</translation>
    </message>
    <message>
        <location filename="../../ui/flows/finishing.py"/>
        <source>{0:g} to {1:g} minutes. Any walk counts.</source>
        <translation>{0:g} bis {1:g} Minuten. Jeder Spaziergang zählt.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/finishing.py"/>
        <source>Let's stop here. A quick safety check, then rest or a short stroll.</source>
        <translation>Hören wir hier auf. Ein kurzer Sicherheitscheck, dann ruhen oder ein paar Schritte gehen.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/finishing.py"/>
        <source>That is a lot. A quick safety check comes next, then rest or a short stroll.</source>
        <translation>Das ist viel. Als Nächstes kommt ein kurzer Sicherheitscheck, dann ruhen oder ein paar Schritte gehen.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/finishing.py"/>
        <source>That was a bit much. We'll make the next one smaller.</source>
        <translation>Das war etwas viel. Die nächste Runde machen wir kleiner.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/finishing.py"/>
        <source>{0}, from next time. {1}</source>
        <translation>{0}, ab dem nächsten Mal. {1}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/flows/finishing.py"/>
        <source>%n exercises have grown. The programme page tells how.</source>
        <translation>
            <numerusform>%n Übung ist gewachsen. Die Programmseite sagt, wie.</numerusform>
            <numerusform>%n Übungen sind gewachsen. Die Programmseite sagt, wie.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/flows/finishing.py"/>
        <source>Skip {0} for now?</source>
        <translation>„{0}“ erst einmal auslassen?</translation>
    </message>
    <message>
        <location filename="../../ui/flows/finishing.py"/>
        <source>It was worse twice. There are others in the other direction.</source>
        <translation>Es war zweimal schlechter. Es gibt andere Übungen in die andere Richtung.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/finishing.py"/>
        <source>Skip it</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <location filename="../../ui/flows/finishing.py"/>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../ui/flows/finishing.py"/>
        <source>That is plenty for today. Rest well.</source>
        <translation>Das reicht für heute. Ruhen Sie sich gut aus.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/finishing.py"/>
        <source>Next routine at {0}.</source>
        <comment>a time of today</comment>
        <translation>Nächste Runde um {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/finishing.py"/>
        <source>Next routine: {0}.</source>
        <comment>a day and a time</comment>
        <translation>Nächste Runde: {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>You said yes to “{0}”.</source>
        <translation>Sie haben „{0}“ mit Ja beantwortet.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>Please get emergency help now</source>
        <translation>Bitte holen Sie jetzt Notfallhilfe</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>Do not exercise today.</source>
        <translation>Üben Sie heute nicht.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>It is rare, but a doctor needs to see you now, even if the pain is mild.</source>
        <translation>Es ist selten, aber Sie müssen jetzt ärztlich untersucht werden, auch wenn der Schmerz leicht ist.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>Call {0}, or go to the nearest emergency department now</source>
        <translation>Rufen Sie {0} an oder gehen Sie jetzt in die nächste Notaufnahme</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>Ask someone to drive you if you can.</source>
        <translation>Lassen Sie sich wenn möglich fahren.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>“Back pain with {0}.”</source>
        <translation>„Rückenschmerzen mit: {0}.“</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>Don't drive yourself if your legs are weak or numb.</source>
        <translation>Fahren Sie nicht selbst, wenn Ihre Beine schwach oder taub sind.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>The videos stay closed until a doctor has checked you.</source>
        <translation>Die Videos bleiben geschlossen, bis Sie ärztlich untersucht wurden.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>I am somewhere else</source>
        <translation>Ich bin woanders</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>Please speak to a doctor today</source>
        <translation>Bitte sprechen Sie heute mit einer Ärztin oder einem Arzt</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>Before you exercise.</source>
        <translation>Bevor Sie üben.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>It may well be nothing serious, but this needs a person to check.</source>
        <translation>Vielleicht ist es nichts Ernstes, aber das muss ein Mensch prüfen.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>Phone {0} today</source>
        <translation>Heute anrufen: {0}</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>The videos stay closed until a clinician has checked you.</source>
        <translation>Die Videos bleiben geschlossen, bis eine Fachperson Sie untersucht hat.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>Please check with your midwife, GP or physiotherapist first.</source>
        <translation>Bitte fragen Sie zuerst Ihre Hebamme, Hausarztpraxis oder Physiotherapie.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>Please check with a clinician first</source>
        <translation>Bitte fragen Sie zuerst eine medizinische Fachperson</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>The videos open once a clinician has said gentle exercise is fine.</source>
        <translation>Die Videos öffnen sich, sobald eine Fachperson gesagt hat, dass sanftes Üben in Ordnung ist.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>You can use the gentler routines</source>
        <translation>Sie können die sanfteren Runden nutzen</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>But please book a check with a GP or physiotherapist.</source>
        <translation>Vereinbaren Sie aber bitte eine Untersuchung in der Hausarztpraxis oder Physiotherapie.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>Carry on gently</source>
        <translation>Sanft weitermachen</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>Nothing here needs urgent help. If any of these start later, stop and open Get help.</source>
        <translation>Nichts davon braucht dringend Hilfe. Wenn eines davon später auftritt, hören Sie auf und öffnen Sie Hilfe.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>Back pain with {0}.</source>
        <translation>Rückenschmerzen mit: {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/playing.py"/>
        <source>{0} is not open yet. The programme page says what opens it.</source>
        <translation>{0} ist noch nicht offen. Auf der Seite Programm steht, was es öffnet.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/playing.py"/>
        <source>Resting for now. A short stroll is fine.</source>
        <translation>Erst einmal Pause. Ein paar Schritte sind in Ordnung.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/playing.py"/>
        <source>The film for {0} is not here yet.
This is the drawn guide.</source>
        <translation>Der Film für {0} ist noch nicht da.
Dies ist die gezeichnete Anleitung.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/playing.py"/>
        <source>Your place is saved for an hour.</source>
        <translation>Ihre Stelle bleibt eine Stunde gespeichert.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/playing.py"/>
        <source>What you did is saved.</source>
        <translation>Was Sie getan haben, ist gespeichert.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/playing.py"/>
        <source>Leave the routine?</source>
        <translation>Die Runde verlassen?</translation>
    </message>
    <message>
        <location filename="../../ui/flows/playing.py"/>
        <source>Carry on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <location filename="../../ui/flows/playing.py"/>
        <source>Leave for now</source>
        <translation>Fürs Erste verlassen</translation>
    </message>
    <message>
        <location filename="../../ui/flows/playing.py"/>
        <source>That is enough for now</source>
        <translation>Das reicht für jetzt</translation>
    </message>
    <message>
        <location filename="../../ui/flows/playing.py"/>
        <source>This film stops before its end. Your place is saved.</source>
        <translation>Dieser Film hört vor seinem Ende auf. Ihre Stelle ist gespeichert.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/playing.py"/>
        <source>The video player part is not on this computer. You can still do the routine with the drawn guide.</source>
        <translation>Das Abspielprogramm für Videos ist nicht auf diesem Computer. Sie können die Runde trotzdem mit der gezeichneten Anleitung machen.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/playing.py"/>
        <source>The file for this video is not here. It may have been moved.</source>
        <translation>Die Datei für dieses Video ist nicht hier. Vielleicht wurde sie verschoben.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/playing.py"/>
        <source>The video paused by itself</source>
        <translation>Das Video hat von selbst angehalten</translation>
    </message>
    <message>
        <location filename="../../ui/flows/playing.py"/>
        <source>This file will not play. Your place is saved.</source>
        <translation>Diese Datei lässt sich nicht abspielen. Ihre Stelle ist gespeichert.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/playing.py"/>
        <source>Use the drawn guide</source>
        <translation>Gezeichnete Anleitung nutzen</translation>
    </message>
    <message>
        <location filename="../../ui/flows/playing.py"/>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <location filename="../../ui/flows/playing.py"/>
        <source>We'll make it smaller.</source>
        <translation>Wir machen es kleiner.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/playing.py"/>
        <source>On top of other windows</source>
        <translation>Über anderen Fenstern</translation>
    </message>
    <message>
        <location filename="../../ui/flows/playing.py"/>
        <source>No longer on top</source>
        <translation>Nicht mehr darüber</translation>
    </message>
    <message>
        <location filename="../../ui/flows/playing.py"/>
        <source>Just breathe for now.</source>
        <translation>Erst einmal nur atmen.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/playing.py"/>
        <source>Small today.</source>
        <translation>Heute klein.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/remote.py"/>
        <source>A routine is playing</source>
        <translation>Eine Runde läuft</translation>
    </message>
    <message>
        <location filename="../../ui/flows/saving_calendar.py"/>
        <source>The videos are closed for now.</source>
        <translation>Die Videos sind vorerst geschlossen.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/saving_calendar.py"/>
        <source>Nothing more is planned today.</source>
        <translation>Für heute ist nichts mehr geplant.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/saving_calendar.py"/>
        <source>{0}, {1} min</source>
        <translation>{0}, {1} min</translation>
    </message>
    <message>
        <location filename="../../ui/flows/saving_calendar.py"/>
        <source>A walk, {0:g} to {1:g} min</source>
        <translation>Ein Spaziergang, {0:g} bis {1:g} min</translation>
    </message>
    <message>
        <location filename="../../ui/flows/saving_calendar.py"/>
        <source>Saved as {0}. Open it with your calendar.</source>
        <translation>Gespeichert als {0}. Öffnen Sie die Datei mit Ihrem Kalender.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/sitting.py"/>
        <source>full routine</source>
        <translation>ganze Runde</translation>
    </message>
    <message>
        <location filename="../../ui/flows/sitting.py"/>
        <source>short routine</source>
        <translation>kurze Runde</translation>
    </message>
    <message>
        <location filename="../../ui/flows/starting_out.py"/>
        <source>You are starting with {0}.</source>
        <translation>Sie beginnen mit {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/starting_out.py"/>
        <source>Start now</source>
        <translation>Jetzt starten</translation>
    </message>
    <message>
        <location filename="../../ui/flows/staying.py"/>
        <source>Keep reminding you in the background?</source>
        <translation>Weiter im Hintergrund erinnern?</translation>
    </message>
    <message>
        <location filename="../../ui/flows/staying.py"/>
        <source>You can change this in Settings, and always leave with Ctrl+Q.</source>
        <translation>Das können Sie in den Einstellungen ändern, und mit Strg+Q immer beenden.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/staying.py"/>
        <source>No, quit</source>
        <translation>Nein, beenden</translation>
    </message>
    <message>
        <location filename="../../ui/flows/walking.py"/>
        <source>Aim for {0:g} to {1:g} minutes. Any walk counts.</source>
        <translation>Ziel: {0:g} bis {1:g} Minuten. Jeder Spaziergang zählt.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/walking.py"/>
        <source>Slowly, {0:g} to {1:g} minutes.</source>
        <translation>Langsam, {0:g} bis {1:g} Minuten.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/walking.py"/>
        <source>Nice. 1 minute.</source>
        <translation>Schön. 1 Minute.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/walking.py"/>
        <source>Nice. {0} minutes.</source>
        <translation>Schön. {0} Minuten.</translation>
    </message>
    <message>
        <location filename="../../ui/gate_panel.py"/>
        <source>Not yet.</source>
        <translation>Noch nicht.</translation>
    </message>
    <message>
        <location filename="../../ui/growth_words.py"/>
        <source>Harder form: {0}</source>
        <translation>Schwierigere Form: {0}</translation>
    </message>
    <message>
        <location filename="../../ui/growth_words.py"/>
        <source>It goes well: you may hold 1 to 2 kg more.</source>
        <translation>Es geht gut: Sie dürfen 1 bis 2 kg mehr halten.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/growth_words.py"/>
        <source>It goes well: %n more on each side.</source>
        <comment>repetitions</comment>
        <translation>
            <numerusform>Es geht gut: auf jeder Seite %n mehr.</numerusform>
            <numerusform>Es geht gut: auf jeder Seite %n mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/growth_words.py"/>
        <source>It goes well: %n more repetitions.</source>
        <translation>
            <numerusform>Es geht gut: %n Wiederholung mehr.</numerusform>
            <numerusform>Es geht gut: %n Wiederholungen mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/growth_words.py"/>
        <source>%n exercises in their harder form.</source>
        <translation>
            <numerusform>%n Übung in der schwierigeren Form.</numerusform>
            <numerusform>%n Übungen in der schwierigeren Form.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>your local emergency number</source>
        <translation>Ihre örtliche Notrufnummer</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>your doctor</source>
        <translation>Ihre Arztpraxis</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>Get help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>Who to call</source>
        <translation>Wen Sie anrufen</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>New numbness between your legs, new bladder or bowel trouble, both legs affected, or chest pain:</source>
        <translation>Neue Taubheit zwischen den Beinen, neue Probleme mit Blase oder Darm, beide Beine betroffen oder Brustschmerz:</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>Call {0} now.</source>
        <translation>Jetzt anrufen: {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>Fever, feeling very ill, or new weakness in one leg:</source>
        <translation>Fieber, starkes Krankheitsgefühl oder neue Schwäche in einem Bein:</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>Phone {0} today.</source>
        <translation>Heute anrufen: {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>Start the safety check</source>
        <translation>Sicherheitscheck starten</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>About</source>
        <translation>Über Dimmer</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>When to stop</source>
        <translation>Wann Sie aufhören</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>Stop if pain goes above 5, or further down your leg.</source>
        <translation>Hören Sie auf, wenn der Schmerz über 5 steigt oder weiter das Bein hinunterzieht.</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>Stop if you feel numbness, pins and needles, or weakness.</source>
        <translation>Hören Sie auf, wenn Sie Taubheit, Kribbeln oder Schwäche spüren.</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>Stop if you feel faint, short of breath, or have chest pain.</source>
        <translation>Hören Sie auf, wenn Ihnen flau wird, die Luft knapp wird oder die Brust schmerzt.</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>Smaller is always fine. So is a rest.</source>
        <translation>Kleiner ist immer in Ordnung. Eine Pause auch.</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>How the app works</source>
        <translation>Wie die App arbeitet</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>You answer short questions about your back. Your answers decide which video is open.</source>
        <translation>Sie beantworten kurze Fragen zu Ihrem Rücken. Ihre Antworten entscheiden, welches Video offen ist.</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>Each gentle rep turns the dimmer down one click. Clicks count what you did.</source>
        <translation>Jede sanfte Wiederholung dreht den Dimmer einen Klick herunter. Klicks zählen, was Sie getan haben.</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>The dial is an estimate from your own answers. The band shows how unsure it is.</source>
        <translation>Der Regler ist eine Schätzung aus Ihren eigenen Antworten. Das Band zeigt, wie unsicher sie ist.</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>Everything stays on this computer. There is no account and no network.</source>
        <translation>Alles bleibt auf diesem Computer. Es gibt kein Konto und kein Netz.</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>Reminders stay quiet in calls and in full screen where the system tells. Where it does not, choose Quiet in the tray menu, or pause them there.</source>
        <translation>Erinnerungen schweigen bei Anrufen und im Vollbild, wo das System es meldet. Meldet es nichts, wählen Sie „Still“ im Menü des Symbols in der Leiste oder machen Sie dort Pause.</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>What to expect</source>
        <translation>Was Sie erwartet</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>Most new back pain eases a lot in the first few weeks.</source>
        <translation>Die meisten neuen Rückenschmerzen lassen in den ersten Wochen stark nach.</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>Many people still have some pain on and off for months.</source>
        <translation>Viele haben noch monatelang immer wieder etwas Schmerzen.</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>About 7 in 10 have another spell within a year.</source>
        <translation>Etwa 7 von 10 haben innerhalb eines Jahres eine weitere Episode.</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>A flare is common, and usually not a sign of harm.</source>
        <translation>Ein Aufflackern ist häufig und meist kein Zeichen für einen Schaden.</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>Dimmer {0}</source>
        <translation>Dimmer {0}</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>This app offers general exercise information for adults with ordinary low back pain. It does not diagnose or treat, and does not replace a doctor or physiotherapist.</source>
        <translation>Diese App bietet allgemeine Übungsinformationen für Erwachsene mit gewöhnlichen Kreuzschmerzen. Sie stellt keine Diagnose, behandelt nicht und ersetzt weder ärztliche noch physiotherapeutische Hilfe.</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>No clinician has signed these texts yet.</source>
        <translation>Keine Fachperson hat diese Texte bisher freigegeben.</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>Routines were written from public NHS and trial sources. Not affiliated with Physio Central, the NHS, NICE or IFOMPT.</source>
        <translation>Die Runden wurden nach öffentlichen Quellen des NHS und aus Studien geschrieben. Keine Verbindung zu Physio Central, NHS, NICE oder IFOMPT.</translation>
    </message>
    <message>
        <location filename="../../ui/hero_card.py"/>
        <source>Length of the routine</source>
        <translation>Länge der Runde</translation>
    </message>
    <message>
        <location filename="../../ui/insight_words.py"/>
        <source>A pattern in your own answers, not a proof.</source>
        <translation>Ein Muster in Ihren eigenen Antworten, kein Beweis.</translation>
    </message>
    <message>
        <location filename="../../ui/insight_words.py"/>
        <source>Nothing that we looked at goes with better or worse days.</source>
        <translation>Nichts von dem, was wir angesehen haben, geht mit besseren oder schlechteren Tagen einher.</translation>
    </message>
    <message>
        <location filename="../../ui/insight_words.py"/>
        <source>Too early to say. {0} of {1} days with a morning and an evening answer have come together.</source>
        <translation>Dafür ist es zu früh. Bisher sind {0} von {1} Tagen mit Antworten am Morgen und am Abend zusammengekommen.</translation>
    </message>
    <message>
        <location filename="../../ui/insight_words.py"/>
        <source>{0}, your evening pain was lower than in the morning: {1} of {2} days. On other days: {3} of {4}.</source>
        <translation>{0} war Ihr Schmerz abends niedriger als morgens: an {1} von {2} Tagen. An anderen Tagen: {3} von {4}.</translation>
    </message>
    <message>
        <location filename="../../ui/insight_words.py"/>
        <source>{0}, your evening pain was lower than in the morning less often: {1} of {2} days, else {3} of {4}.</source>
        <translation>{0} war Ihr Schmerz abends seltener niedriger als morgens: an {1} von {2} Tagen, sonst {3} von {4}.</translation>
    </message>
    <message>
        <location filename="../../ui/insight_words.py"/>
        <source>On days with two walks or more</source>
        <translation>An Tagen mit zwei oder mehr Spaziergängen</translation>
    </message>
    <message>
        <location filename="../../ui/insight_words.py"/>
        <source>On days with half an hour of walking or more</source>
        <translation>An Tagen mit mindestens einer halben Stunde Gehen</translation>
    </message>
    <message>
        <location filename="../../ui/insight_words.py"/>
        <source>On days with three routines or more</source>
        <translation>An Tagen mit drei oder mehr Runden</translation>
    </message>
    <message>
        <location filename="../../ui/joining.py"/>
        <source>Open Video {0} now?</source>
        <translation>Video {0} jetzt öffnen?</translation>
    </message>
    <message>
        <location filename="../../ui/joining.py"/>
        <source>Choose this if someone who treats you said so. Stop if it hurts more.</source>
        <translation>Wählen Sie dies, wenn jemand es gesagt hat, der Sie behandelt. Hören Sie auf, wenn es mehr wehtut.</translation>
    </message>
    <message>
        <location filename="../../ui/joining.py"/>
        <source>Open Video {0}</source>
        <translation>Video {0} öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/joining.py"/>
        <source>Keep it closed</source>
        <translation>Geschlossen lassen</translation>
    </message>
    <message>
        <location filename="../../ui/joining.py"/>
        <source>Something went wrong in Dimmer</source>
        <translation>In Dimmer ist etwas schiefgegangen</translation>
    </message>
    <message>
        <location filename="../../ui/joining.py"/>
        <source>Your records are safe. You can go on, or close Dimmer and open it again.</source>
        <translation>Ihre Aufzeichnungen sind sicher. Sie können weitermachen oder Dimmer schließen und neu öffnen.</translation>
    </message>
    <message>
        <location filename="../../ui/joining.py"/>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../ui/joining.py"/>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/joining.py"/>
        <source>Close Dimmer</source>
        <translation>Dimmer schließen</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Arrows</source>
        <translation>Pfeile</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Anywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Today, Progress, Programme</source>
        <translation>Heute, Fortschritt, Programm</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>What opens the next video</source>
        <translation>Was das nächste Video öffnet</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Take the last entry back</source>
        <translation>Letzten Eintrag zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Next part of the window</source>
        <translation>Nächster Teil des Fensters</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>This list</source>
        <translation>Diese Liste</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Player</source>
        <translation>Player</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Pause and carry on</source>
        <translation>Pause und weiter</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Next exercise</source>
        <translation>Nächste Übung</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Rep again</source>
        <translation>Wiederholung noch einmal</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Exercise again</source>
        <translation>Übung noch einmal</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Repeat a stretch: start, end, off</source>
        <translation>Abschnitt wiederholen: Anfang, Ende, aus</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>5 seconds; with Shift 1</source>
        <translation>5 Sekunden; mit Umschalt 1</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>10 seconds</source>
        <translation>10 Sekunden</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Slower, faster</source>
        <translation>Langsamer, schneller</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Usual speed</source>
        <translation>Übliches Tempo</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>One frame, while paused</source>
        <translation>Ein Bild weiter, in der Pause</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Captions</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Sound off</source>
        <translation>Ton aus</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Hide the cues</source>
        <translation>Hinweise ausblenden</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Stay on top of other windows</source>
        <translation>Über anderen Fenstern bleiben</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Size of the cues, usual size</source>
        <translation>Größe der Hinweise, übliche Größe</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Safety card</source>
        <translation>Sicherheitsfragen</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>7 days to everything</source>
        <translation>7 Tage bis alles</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Read the answers one by one</source>
        <translation>Antworten einzeln lesen</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>The same as a table</source>
        <translation>Dasselbe als Tabelle</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Save for my physio</source>
        <translation>Für meine Physiotherapie speichern</translation>
    </message>
    <message>
        <location filename="../../ui/languages.py"/>
        <source>{0}: not reviewed by a clinician</source>
        <translation>{0}: nicht von einer medizinischen Fachperson geprüft</translation>
    </message>
    <message>
        <location filename="../../ui/licences_page.py"/>
        <source>Dimmer is free software under the GNU General Public License, version 3 or later.</source>
        <translation>Dimmer ist freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <location filename="../../ui/licences_page.py"/>
        <source>Qt and PySide6: LGPL 3. libVLC and python-vlc: LGPL 2.1 or later. SQLAlchemy, Alembic: MIT.</source>
        <translation>Qt und PySide6: LGPL 3. libVLC und python-vlc: LGPL 2.1 oder neuer. SQLAlchemy, Alembic: MIT.</translation>
    </message>
    <message>
        <location filename="../../ui/licences_page.py"/>
        <source>NumPy, pyqtgraph: BSD and MIT. platformdirs: MIT.</source>
        <translation>NumPy, pyqtgraph: BSD und MIT. platformdirs: MIT.</translation>
    </message>
    <message>
        <location filename="../../ui/licences_page.py"/>
        <source>Atkinson Hyperlegible Next, the typeface: SIL Open Font License 1.1.</source>
        <translation>Atkinson Hyperlegible Next, die Schrift: SIL Open Font License 1.1.</translation>
    </message>
    <message>
        <location filename="../../ui/licences_page.py"/>
        <source>Lucide, the icons: ISC.</source>
        <translation>Lucide, die Symbole: ISC.</translation>
    </message>
    <message>
        <location filename="../../ui/licences_page.py"/>
        <source>Licence texts</source>
        <translation>Lizenztexte</translation>
    </message>
    <message>
        <location filename="../../ui/loading_page.py"/>
        <source>Opening your records</source>
        <translation>Ihre Aufzeichnungen werden geöffnet</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>earlier</source>
        <translation>früher</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>We opened the last good copy</source>
        <translation>Wir haben die letzte gute Kopie geöffnet</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>We had to start anew</source>
        <translation>Wir mussten neu anfangen</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>These records are from a newer Dimmer</source>
        <translation>Diese Aufzeichnungen sind von einem neueren Dimmer</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>Nothing can be saved here</source>
        <translation>Hier lässt sich nichts speichern</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>Your records are in use</source>
        <translation>Ihre Aufzeichnungen sind in Gebrauch</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>The disk is full</source>
        <translation>Die Festplatte ist voll</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>Your records are not there</source>
        <translation>Ihre Aufzeichnungen sind nicht da</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>Your records could not be opened</source>
        <translation>Ihre Aufzeichnungen ließen sich nicht öffnen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/outcome_words.py"/>
        <source>%n newer entries could be saved from the old file.</source>
        <translation>
            <numerusform>%n neuerer Eintrag konnte aus der alten Datei gerettet werden.</numerusform>
            <numerusform>%n neuere Einträge konnten aus der alten Datei gerettet werden.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>Nothing was lost.</source>
        <translation>Nichts ging verloren.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>What you entered between {0} and {1} may be missing. Please check in before you go on.</source>
        <translation>Was Sie zwischen {0} und {1} eingegeben haben, fehlt vielleicht. Bitte machen Sie einen Check-in, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>What you entered after {0} may be missing. Please check in before you go on.</source>
        <translation>Was Sie seitdem eingegeben haben ({0}), fehlt vielleicht. Bitte machen Sie einen Check-in, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>Entries may be missing. Please check in before you go on.</source>
        <translation>Vielleicht fehlen Einträge. Bitte machen Sie einen Check-in, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>The old file is in {0}.</source>
        <translation>Die alte Datei ist in {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>Your records could not be read. We kept the old file safe and opened the last good copy from {0}.</source>
        <translation>Ihre Aufzeichnungen ließen sich nicht lesen. Wir haben die alte Datei aufgehoben und die letzte gute Kopie geöffnet: {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>Your records could not be read, and there was no good copy. We kept the old file safe and start anew.</source>
        <translation>Ihre Aufzeichnungen ließen sich nicht lesen, und es gab keine gute Kopie. Wir haben die alte Datei aufgehoben und fangen neu an.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>A newer Dimmer wrote your records. You can look at them and save a copy, but not add to them. Please update Dimmer.</source>
        <translation>Ein neueres Dimmer hat Ihre Aufzeichnungen geschrieben. Sie können sie ansehen und eine Kopie speichern, aber nichts hinzufügen. Bitte aktualisieren Sie Dimmer.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>Your records can be read but not written. Please check the folder they are in.</source>
        <translation>Ihre Aufzeichnungen lassen sich lesen, aber nicht schreiben. Bitte prüfen Sie den Ordner, in dem sie liegen.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>Another program holds your records. Close it and try again.</source>
        <translation>Ein anderes Programm hält Ihre Aufzeichnungen fest. Schließen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>The disk is full. Make some room and try again; nothing is lost.</source>
        <translation>Die Festplatte ist voll. Schaffen Sie etwas Platz und versuchen Sie es noch einmal; nichts ist verloren.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>The folder of your records cannot be reached. Is its disk connected?</source>
        <translation>Der Ordner Ihrer Aufzeichnungen ist nicht erreichbar. Ist sein Laufwerk verbunden?</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>Your records could not be opened. The file is kept as it is.</source>
        <translation>Ihre Aufzeichnungen ließen sich nicht öffnen. Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>We could not save that. The disk is full. Your answers stay here; make room and try again.</source>
        <translation>Das konnten wir nicht speichern. Die Festplatte ist voll. Ihre Antworten bleiben hier; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>We could not save that. A newer Dimmer wrote your records; please update Dimmer.</source>
        <translation>Das konnten wir nicht speichern. Ein neueres Dimmer hat Ihre Aufzeichnungen geschrieben; bitte aktualisieren Sie Dimmer.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>We could not save that. Another program holds your records. Try again in a moment.</source>
        <translation>Das konnten wir nicht speichern. Ein anderes Programm hält Ihre Aufzeichnungen fest. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>We could not save that. The folder of your records takes no writing.</source>
        <translation>Das konnten wir nicht speichern. In den Ordner Ihrer Aufzeichnungen lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>We could not save that. The folder of your records cannot be reached.</source>
        <translation>Das konnten wir nicht speichern. Der Ordner Ihrer Aufzeichnungen ist nicht erreichbar.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>We could not save that. Your answers stay here; try again.</source>
        <translation>Das konnten wir nicht speichern. Ihre Antworten bleiben hier; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>Your records are saved. No copy fits into {0}: that disk is full.</source>
        <translation>Ihre Aufzeichnungen sind gespeichert. In {0} passt keine Kopie: Dieses Laufwerk ist voll.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>Your records are saved. No copy could be put into {0}: it takes no writing.</source>
        <translation>Ihre Aufzeichnungen sind gespeichert. In {0} ließ sich keine Kopie ablegen: Dort lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>Your records are saved. The second folder {0} is not there, so no copy went to it. Plug its drive in, or choose another folder in Settings.</source>
        <translation>Ihre Aufzeichnungen sind gespeichert. Der zweite Ordner {0} ist nicht da, darum kam keine Kopie dorthin. Stecken Sie das Laufwerk an oder wählen Sie in den Einstellungen einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>Your answers are saved, but no copy of them could be made: the disk is full. Please make room.</source>
        <translation>Ihre Antworten sind gespeichert, aber es ließ sich keine Kopie davon machen: Die Festplatte ist voll. Bitte schaffen Sie Platz.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>Your answers are saved, but no copy of them could be made: the folder takes no writing.</source>
        <translation>Ihre Antworten sind gespeichert, aber es ließ sich keine Kopie davon machen: In den Ordner lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>Your answers are saved, but no copy of them could be made. We will try again later.</source>
        <translation>Ihre Antworten sind gespeichert, aber es ließ sich keine Kopie davon machen. Wir versuchen es später noch einmal.</translation>
    </message>
    <message>
        <location filename="../../ui/pages.py"/>
        <source>Video {0}: not here yet</source>
        <translation>Video {0}: noch nicht da</translation>
    </message>
    <message>
        <location filename="../../ui/pages.py"/>
        <source>Video {0}: here, {1} MB</source>
        <translation>Video {0}: da, {1} MB</translation>
    </message>
    <message>
        <location filename="../../ui/pain_page.py"/>
        <source>Pain, no answer yet</source>
        <translation>Schmerz, noch keine Antwort</translation>
    </message>
    <message>
        <location filename="../../ui/pain_page.py"/>
        <source>out of 10</source>
        <translation>von 10</translation>
    </message>
    <message>
        <location filename="../../ui/pain_page.py"/>
        <source>Worst pain</source>
        <translation>Schlimmster Schmerz</translation>
    </message>
    <message>
        <location filename="../../ui/pain_page.py"/>
        <source>Think about this moment, not the worst of the day. There is no wrong answer.</source>
        <translation>Denken Sie an diesen Moment, nicht an den schlimmsten des Tages. Es gibt keine falsche Antwort.</translation>
    </message>
    <message>
        <location filename="../../ui/pain_page.py"/>
        <source>Turn the dial, press a number, or use the arrow keys.</source>
        <translation>Drehen Sie den Regler, drücken Sie eine Zahl oder nutzen Sie die Pfeiltasten.</translation>
    </message>
    <message>
        <location filename="../../ui/pain_page.py"/>
        <source>Choose a number</source>
        <translation>Wählen Sie eine Zahl</translation>
    </message>
    <message>
        <location filename="../../ui/pain_page.py"/>
        <source>0 is no pain, 10 is the worst pain you can imagine.</source>
        <translation>0 ist kein Schmerz, 10 der schlimmste Schmerz, den Sie sich vorstellen können.</translation>
    </message>
    <message>
        <location filename="../../ui/pain_page.py"/>
        <source>Last time: {0}</source>
        <translation>Letztes Mal: {0}</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>Very mild</source>
        <translation>Sehr leicht</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>Mild</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>Very strong</source>
        <translation>Sehr stark</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>Worst</source>
        <translation>Am stärksten</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>I only notice it if I think about it.</source>
        <translation>Ich bemerke ihn nur, wenn ich daran denke.</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>I notice it, but I can carry on.</source>
        <translation>Ich bemerke ihn, kann aber weitermachen.</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>It is hard to do some things.</source>
        <translation>Manches fällt mir schwer.</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>It is hard to do most things.</source>
        <translation>Das meiste fällt mir schwer.</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>No pain right now.</source>
        <translation>Gerade kein Schmerz.</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>I notice it, but it does not bother me much.</source>
        <translation>Ich bemerke ihn, aber er stört mich kaum.</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>The worst pain I can imagine.</source>
        <translation>Der schlimmste Schmerz, den ich mir vorstellen kann.</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>Pain, {0} out of 10, {1}</source>
        <translation>Schmerz, {0} von 10, {1}</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>Straight away</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>Less than 10 minutes</source>
        <translation>Weniger als 10 Minuten</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>After a while</source>
        <translation>Nach einer Weile</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>10 to 29 minutes</source>
        <translation>10 bis 29 Minuten</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>After about half an hour</source>
        <translation>Nach etwa einer halben Stunde</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>30 to 59 minutes</source>
        <translation>30 bis 59 Minuten</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>An hour or more</source>
        <translation>Eine Stunde oder länger</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>Or it did not hurt at all in an hour</source>
        <translation>Oder es tat eine Stunde lang gar nicht weh</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>I did not sit long enough to tell</source>
        <translation>Ich saß nicht lange genug, um das zu sagen</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>Back only, or nowhere</source>
        <translation>Nur im Rücken, oder nirgends</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>Buttock</source>
        <translation>Gesäß</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>Thigh</source>
        <translation>Oberschenkel</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>Below the knee</source>
        <translation>Unterhalb des Knies</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>Much better</source>
        <translation>Viel besser</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>A bit better</source>
        <translation>Etwas besser</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>A bit worse</source>
        <translation>Etwas schlechter</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>Much worse</source>
        <translation>Viel schlechter</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>Better</source>
        <translation>Besser</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>The same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>Less than 6 weeks</source>
        <translation>Weniger als 6 Wochen</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>6 to 12 weeks</source>
        <translation>6 bis 12 Wochen</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>Over 12 weeks</source>
        <translation>Über 12 Wochen</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>Not sure</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <location filename="../../ui/player_face.py"/>
        <source>Pain above 5, or down your leg? Stop.</source>
        <translation>Schmerz über 5 oder ins Bein? Stopp.</translation>
    </message>
    <message>
        <location filename="../../ui/player_face.py"/>
        <source>Smaller is fine. Stop if it hurts above 5 or goes down your leg.</source>
        <translation>Kleiner ist in Ordnung. Hören Sie auf, wenn es über 5 wehtut oder das Bein hinunterzieht.</translation>
    </message>
    <message>
        <location filename="../../ui/player_face.py"/>
        <source>Stop if you feel</source>
        <translation>Hören Sie auf bei</translation>
    </message>
    <message>
        <location filename="../../ui/player_face.py"/>
        <source>pain going further down your leg</source>
        <translation>Schmerz, der weiter ins Bein zieht</translation>
    </message>
    <message>
        <location filename="../../ui/player_face.py"/>
        <source>numbness, pins and needles, weakness</source>
        <translation>Taubheit, Kribbeln, Schwäche</translation>
    </message>
    <message>
        <location filename="../../ui/player_face.py"/>
        <source>faint, chest pain or short of breath</source>
        <translation>Schwindel, Brustschmerz, Atemnot</translation>
    </message>
    <message>
        <location filename="../../ui/player_face.py"/>
        <source>A mild pull is fine. Smaller is fine too.</source>
        <translation>Leichtes Ziehen ist in Ordnung. Kleiner auch.</translation>
    </message>
    <message>
        <location filename="../../ui/player_face.py"/>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../ui/player_face.py"/>
        <source>Space to carry on</source>
        <translation>Leertaste: weiter</translation>
    </message>
    <message>
        <location filename="../../ui/player_face.py"/>
        <source>Get comfy</source>
        <translation>Bequem hinlegen</translation>
    </message>
    <message>
        <location filename="../../ui/player_face.py"/>
        <source>Get ready</source>
        <translation>Gleich geht es los</translation>
    </message>
    <message>
        <location filename="../../ui/player_face.py"/>
        <source>Any other key adds 10 seconds.</source>
        <translation>Jede andere Taste gibt 10 Sekunden mehr.</translation>
    </message>
    <message>
        <location filename="../../ui/player_face.py"/>
        <source>Press Space when you are down.</source>
        <translation>Drücken Sie die Leertaste, wenn Sie unten sind.</translation>
    </message>
    <message>
        <location filename="../../ui/player_face.py"/>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <location filename="../../ui/player_face.py"/>
        <source>Getting your video ready</source>
        <translation>Ihr Video wird vorbereitet</translation>
    </message>
    <message>
        <location filename="../../ui/player_knobs.py"/>
        <source>Sound on</source>
        <translation>Ton an</translation>
    </message>
    <message>
        <location filename="../../ui/player_knobs.py"/>
        <source>Volume {0} %</source>
        <translation>Lautstärke {0} %</translation>
    </message>
    <message>
        <location filename="../../ui/player_knobs.py"/>
        <source>Speed {0}</source>
        <translation>Tempo {0}</translation>
    </message>
    <message>
        <location filename="../../ui/player_mode.py"/>
        <source>{0}. {1}</source>
        <translation>{0}. {1}</translation>
    </message>
    <message>
        <location filename="../../ui/player_mode.py"/>
        <source>Half as big. It still counts.</source>
        <translation>Halb so groß. Auch das zählt.</translation>
    </message>
    <message>
        <location filename="../../ui/player_mode.py"/>
        <source>No speakers found. Captions are on.</source>
        <translation>Keine Lautsprecher gefunden. Untertitel sind an.</translation>
    </message>
    <message>
        <location filename="../../ui/programme_page.py"/>
        <source>Your programme</source>
        <translation>Ihr Programm</translation>
    </message>
    <message>
        <location filename="../../ui/programme_page.py"/>
        <source>Three videos. Each one opens as your back settles.</source>
        <translation>Drei Videos. Jedes öffnet sich, wenn Ihr Rücken sich beruhigt.</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>For less than 30 minutes of sitting</source>
        <translation>Für weniger als 30 Minuten Sitzen</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>For 30 to 59 minutes of sitting</source>
        <translation>Für 30 bis 59 Minuten Sitzen</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>For an hour or more of sitting</source>
        <translation>Für eine Stunde Sitzen oder mehr</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Routine: once every hour</source>
        <translation>Runde: einmal jede Stunde</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Routine: every 1 to 2 hours</source>
        <translation>Runde: alle 1 bis 2 Stunden</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Routine: twice a day</source>
        <translation>Runde: zweimal am Tag</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Walks: {0:g} to {1:g} min, often</source>
        <translation>Gehen: {0:g} bis {1:g} min, oft</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Walks: {0:g} to {1:g} min, up to {2} a day</source>
        <translation>Gehen: {0:g} bis {1:g} min, bis {2}-mal am Tag</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Walk: {0:g} to {1:g} min each day</source>
        <translation>Gehen: {0:g} bis {1:g} min jeden Tag</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Check in first</source>
        <translation>Zuerst Check-in</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>You are here</source>
        <translation>Hier sind Sie</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>{0} of 4 done</source>
        <translation>{0} von 4 fertig</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>{0}:{1} in all</source>
        <translation>{0}:{1} insgesamt</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Start without sound</source>
        <translation>Ohne Ton starten</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Smaller is fine</source>
        <translation>Kleiner ist in Ordnung</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Stop if it hurts above 5 or goes down your leg.</source>
        <translation>Hören Sie auf, wenn es über 5 wehtut oder das Bein hinunterzieht.</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>{0} opens when your back is ready</source>
        <translation>{0} öffnet sich, wenn Ihr Rücken bereit ist</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Why wait?</source>
        <translation>Warum warten?</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Sore backs tighten to guard themselves. Moving up as yours settles keeps it calm.</source>
        <translation>Ein gereizter Rücken spannt sich an, um sich zu schützen. Weiter geht es, wenn er sich beruhigt; so bleibt er ruhig.</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>{0} opens after {1}</source>
        <translation>{0} öffnet sich nach {1}</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Do {0} now</source>
        <translation>{0} jetzt machen</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Check in now</source>
        <translation>Check-in jetzt</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Check in, counts from {0}</source>
        <translation>Check-in, zählt ab {0}</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Last step when all four are done: a safety card</source>
        <translation>Letzter Schritt, wenn alle vier fertig sind: die Sicherheitsfragen</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>My physio says I can start now</source>
        <translation>Meine Physiotherapie sagt, ich darf jetzt anfangen</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Dial</source>
        <translation>Regler</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Settled and safe</source>
        <translation>Beruhigt und sicher</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Check in first.</source>
        <translation>Zuerst ein Check-in.</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>{0} is closed for now</source>
        <translation>{0} ist vorerst geschlossen</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Closed {0}. {1}</source>
        <translation>Geschlossen: {0}. {1}</translation>
    </message>
    <message>
        <location filename="../../ui/progress_edit.py"/>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <location filename="../../ui/progress_edit.py"/>
        <source>With this, {0} closes.</source>
        <translation>Damit schließt sich {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/progress_edit.py"/>
        <source>With this, {0} opens.</source>
        <translation>Damit öffnet sich {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/progress_edit.py"/>
        <source>You would be with {0}.</source>
        <translation>Sie wären bei {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/progress_edit.py"/>
        <source>A safety card comes first.</source>
        <translation>Zuerst kommen die Sicherheitsfragen.</translation>
    </message>
    <message>
        <location filename="../../ui/progress_edit.py"/>
        <source>What is open stays as it is.</source>
        <translation>Was offen ist, bleibt so.</translation>
    </message>
    <message>
        <location filename="../../ui/progress_edit.py"/>
        <source>Your dial would read {0}.</source>
        <translation>Ihr Regler stünde bei {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/progress_edit.py"/>
        <source>Your dial would go dark until there are more check-ins.</source>
        <translation>Ihr Regler wäre dunkel, bis es mehr Check-ins gibt.</translation>
    </message>
    <message>
        <location filename="../../ui/progress_edit.py"/>
        <source>Sitting until it hurt</source>
        <translation>Sitzen, bis es wehtut</translation>
    </message>
    <message>
        <location filename="../../ui/progress_edit.py"/>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <location filename="../../ui/progress_edit.py"/>
        <source>Furthest point</source>
        <translation>Entferntester Punkt</translation>
    </message>
    <message>
        <location filename="../../ui/progress_edit.py"/>
        <source>Pain before</source>
        <translation>Schmerz vorher</translation>
    </message>
    <message>
        <location filename="../../ui/progress_edit.py"/>
        <source>Pain after</source>
        <translation>Schmerz nachher</translation>
    </message>
    <message>
        <location filename="../../ui/progress_edit.py"/>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <location filename="../../ui/progress_edit.py"/>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <location filename="../../ui/progress_edit.py"/>
        <source>Minutes of the walk</source>
        <translation>Minuten des Spaziergangs</translation>
    </message>
    <message>
        <location filename="../../ui/progress_edit.py"/>
        <source>Such as: long drive</source>
        <translation>Zum Beispiel: lange Fahrt</translation>
    </message>
    <message>
        <location filename="../../ui/progress_edit.py"/>
        <source>Answers about safety are not changed here. Use the safety check under Get help.</source>
        <translation>Antworten zur Sicherheit werden hier nicht geändert. Nutzen Sie den Sicherheitscheck unter Hilfe.</translation>
    </message>
    <message>
        <location filename="../../ui/progress_edit.py"/>
        <source>Save the change</source>
        <translation>Änderung speichern</translation>
    </message>
    <message>
        <location filename="../../ui/progress_edit.py"/>
        <source>Delete this entry</source>
        <translation>Diesen Eintrag löschen</translation>
    </message>
    <message>
        <location filename="../../ui/progress_flow.py"/>
        <source>Save the sheet</source>
        <translation>Blatt speichern</translation>
    </message>
    <message>
        <location filename="../../ui/progress_flow.py"/>
        <source>PDF file (*.pdf)</source>
        <translation>PDF-Datei (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../ui/progress_flow.py"/>
        <source>Saved: {0}</source>
        <translation>Gespeichert: {0}</translation>
    </message>
    <message>
        <location filename="../../ui/progress_flow.py"/>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <location filename="../../ui/progress_flow.py"/>
        <source>SVG (*.svg)</source>
        <translation>SVG (*.svg)</translation>
    </message>
    <message>
        <location filename="../../ui/progress_flow.py"/>
        <source>Save the picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <location filename="../../ui/progress_flow.py"/>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <location filename="../../ui/progress_flow.py"/>
        <source>Delete this entry?</source>
        <translation>Diesen Eintrag löschen?</translation>
    </message>
    <message>
        <location filename="../../ui/progress_insight.py"/>
        <source>What goes with better days</source>
        <translation>Was mit besseren Tagen einhergeht</translation>
    </message>
    <message>
        <location filename="../../ui/progress_line.py"/>
        <source>Place in the routine</source>
        <translation>Stelle in der Runde</translation>
    </message>
    <message>
        <location filename="../../ui/progress_page.py"/>
        <source>Questions of the week</source>
        <translation>Fragen der Woche</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>It is too early to say</source>
        <translation>Dafür ist es noch zu früh</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>Your back is settling</source>
        <translation>Ihr Rücken beruhigt sich</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>Your back is stirred up</source>
        <translation>Ihr Rücken ist gereizt</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>Your back is steady, or it is too early to say</source>
        <translation>Ihr Rücken ist gleichbleibend, oder es ist noch zu früh</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>Each check-in becomes a dot here.</source>
        <translation>Jeder Check-in wird hier ein Punkt.</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>One bad day does not undo a good week.</source>
        <translation>Ein schlechter Tag macht eine gute Woche nicht zunichte.</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>If things keep settling as in the last ten days, your dial may reach “low” in about {0} to {1} days.
Backs rarely settle in a straight line, so this is a guess, not a promise.</source>
        <translation>Wenn es sich weiter so beruhigt wie in den letzten zehn Tagen, erreicht Ihr Regler „niedrig“ vielleicht in etwa {0} bis {1} Tagen.
Rücken beruhigen sich selten geradlinig, darum ist das eine Vermutung, kein Versprechen.</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>One more check-in and your dial lights up.</source>
        <translation>Noch ein Check-in, dann leuchtet Ihr Regler auf.</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>{0} more check-ins and your dial lights up.</source>
        <translation>Noch {0} Check-ins, dann leuchtet Ihr Regler auf.</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>Two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>Three</source>
        <translation>drei</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>middle</source>
        <translation>mittel</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>was straight away on day 1</source>
        <translation>an Tag 1: sofort</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>was 10 to 29 min on day 1</source>
        <translation>an Tag 1: 10 bis 29 min</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>was 30 to 59 min on day 1</source>
        <translation>an Tag 1: 30 bis 59 min</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>was an hour or more on day 1</source>
        <translation>an Tag 1: eine Stunde oder mehr</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>Your dial</source>
        <translation>Ihr Regler</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>Dial clicks</source>
        <translation>Regler-Klicks</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>gentle reps so far</source>
        <translation>sanfte Wiederholungen bisher</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>not lit yet</source>
        <translation>noch dunkel</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>last answer {0}</source>
        <translation>letzte Antwort {0}</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>clearly better than {0} on day 1</source>
        <translation>deutlich besser als {0} an Tag 1</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>was {0} on day 1</source>
        <translation>an Tag 1: {0}</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>any walk counts</source>
        <translation>jeder Spaziergang zählt</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>1 minute of walking</source>
        <translation>1 Minute Gehen</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>{0} minutes of walking</source>
        <translation>{0} Minuten Gehen</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>about {0} hours of walking</source>
        <translation>etwa {0} Stunden Gehen</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>3 months</source>
        <translation>3 Monate</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>chosen days</source>
        <translation>gewählte Tage</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>Pain chart, {0}, no answers. Press T for the table.</source>
        <translation>Schmerzdiagramm, {0}, keine Antworten. T zeigt die Tabelle.</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>Pain chart, {0}, {1}</source>
        <translation>Schmerzdiagramm, {0}, {1}</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>1 time without check-ins</source>
        <translation>1 Zeitraum ohne Check-ins</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>{0} times without check-ins</source>
        <translation>{0} Zeiträume ohne Check-ins</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>. Press T for the table.</source>
        <translation>. T zeigt die Tabelle.</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>from {0} down to {1}</source>
        <translation>von {0} hinunter auf {1}</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>from {0} up to {1}</source>
        <translation>von {0} hinauf auf {1}</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>{0} at both ends</source>
        <translation>{0} am Anfang und am Ende</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>Last answer: {0}, {1}</source>
        <translation>Letzte Antwort: {0}, {1}</translation>
    </message>
    <message>
        <location filename="../../ui/rail_face.py"/>
        <source>Breathe in</source>
        <translation>Einatmen</translation>
    </message>
    <message>
        <location filename="../../ui/rail_face.py"/>
        <source>Breathe out</source>
        <translation>Ausatmen</translation>
    </message>
    <message>
        <location filename="../../ui/rail_face.py"/>
        <source>Breathe easily</source>
        <translation>Ruhig atmen</translation>
    </message>
    <message>
        <location filename="../../ui/rail_face.py"/>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <location filename="../../ui/rail_face.py"/>
        <source>Rep {0} of {1}</source>
        <translation>Wiederholung {0} von {1}</translation>
    </message>
    <message>
        <location filename="../../ui/rail_face.py"/>
        <source>Exercise {0} of {1}</source>
        <translation>Übung {0} von {1}</translation>
    </message>
    <message>
        <location filename="../../ui/rail_face.py"/>
        <source>1 rep</source>
        <translation>1 Wiederholung</translation>
    </message>
    <message>
        <location filename="../../ui/rail_face.py"/>
        <source>{0} reps</source>
        <translation>{0} Wiederholungen</translation>
    </message>
    <message>
        <location filename="../../ui/rail_face.py"/>
        <source>Right side</source>
        <translation>Rechte Seite</translation>
    </message>
    <message>
        <location filename="../../ui/rail_face.py"/>
        <source>Left side</source>
        <translation>Linke Seite</translation>
    </message>
    <message>
        <location filename="../../ui/rail_face.py"/>
        <source>Next: {0}</source>
        <translation>Danach: {0}</translation>
    </message>
    <message>
        <location filename="../../ui/rail_face.py"/>
        <source>Next: {0}, in {1}</source>
        <translation>Danach: {0}, in {1}</translation>
    </message>
    <message>
        <location filename="../../ui/records_watch.py"/>
        <source>Your computer's clock changed. We put your check-ins in the order you made them.</source>
        <translation>Die Uhr Ihres Computers wurde umgestellt. Wir haben Ihre Check-ins so geordnet, wie Sie sie gemacht haben.</translation>
    </message>
    <message>
        <location filename="../../ui/records_watch.py"/>
        <source>We could not save that</source>
        <translation>Das konnten wir nicht speichern</translation>
    </message>
    <message>
        <location filename="../../ui/records_watch.py"/>
        <source>Back to my answers</source>
        <translation>Zurück zu meinen Antworten</translation>
    </message>
    <message>
        <location filename="../../ui/records_watch.py"/>
        <source>Look at my records</source>
        <translation>Meine Aufzeichnungen ansehen</translation>
    </message>
    <message>
        <location filename="../../ui/records_watch.py"/>
        <source>Show the old file</source>
        <translation>Die alte Datei zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/red_flag_page.py"/>
        <source>You can say:</source>
        <translation>Sie können sagen:</translation>
    </message>
    <message>
        <location filename="../../ui/red_flag_page.py"/>
        <source>Show to staff</source>
        <translation>Dem Personal zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/red_flag_page.py"/>
        <source>I pressed this by mistake</source>
        <translation>Das habe ich aus Versehen gedrückt</translation>
    </message>
    <message>
        <location filename="../../ui/red_flag_page.py"/>
        <source>A doctor has checked me</source>
        <translation>Ich wurde ärztlich untersucht</translation>
    </message>
    <message>
        <location filename="../../ui/red_flag_page.py"/>
        <source>A clinician has checked you?</source>
        <translation>Hat eine Fachperson Sie untersucht?</translation>
    </message>
    <message>
        <location filename="../../ui/red_flag_page.py"/>
        <source>Date of the visit</source>
        <translation>Datum des Besuchs</translation>
    </message>
    <message>
        <location filename="../../ui/red_flag_page.py"/>
        <source>Next: the safety check</source>
        <translation>Weiter: der Sicherheitscheck</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Time to move.</source>
        <translation>Zeit, sich zu bewegen.</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>{0} minutes will do.</source>
        <translation>{0} Minuten reichen.</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Sitting for a while?</source>
        <translation>Schon eine Weile gesessen?</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>A short walk soothes it.</source>
        <translation>Ein kurzer Spaziergang tut gut.</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>How is your back?</source>
        <translation>Wie geht es Ihrem Rücken?</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>A check-in takes 20 seconds.</source>
        <translation>Ein Check-in dauert 20 Sekunden.</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Check in to open Video {0}?</source>
        <translation>Check-in, um Video {0} zu öffnen?</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>It takes 20 seconds.</source>
        <translation>Es dauert 20 Sekunden.</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>In 10 min</source>
        <translation>In 10 min</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Reminders off</source>
        <translation>Erinnerungen aus</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Reminders paused</source>
        <translation>Erinnerungen pausiert</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Reminders on: every hour</source>
        <translation>Erinnerungen an: jede Stunde</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Reminders on: every hour and a half</source>
        <translation>Erinnerungen an: alle anderthalb Stunden</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Reminders on: every two hours</source>
        <translation>Erinnerungen an: alle zwei Stunden</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Reminders on</source>
        <translation>Erinnerungen an</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Paused until {0}</source>
        <translation>Pause bis {0}</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Reminders are off</source>
        <translation>Erinnerungen sind aus</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Quiet: you switched it on</source>
        <translation>Still: von Ihnen eingeschaltet</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Quiet: the videos are closed for now</source>
        <translation>Still: Die Videos sind vorerst geschlossen</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Quiet: you are at it</source>
        <translation>Still: Sie sind gerade dabei</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Quiet: you are away from the desk</source>
        <translation>Still: Sie sind nicht am Platz</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Quiet: you are in a call</source>
        <translation>Still: Sie sind in einem Anruf</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Quiet: something fills the screen</source>
        <translation>Still: Etwas füllt den Bildschirm</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Quiet: the system is set to do not disturb</source>
        <translation>Still: Das System ist auf „Nicht stören“ gestellt</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Due now</source>
        <translation>Jetzt fällig</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Resting until {0}</source>
        <translation>Ruhe bis {0}</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>That is plenty for today</source>
        <translation>Das ist genug für heute</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Nothing is planned</source>
        <translation>Nichts ist geplant</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Next at {0}</source>
        <translation>Nächste um {0}</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Next on {0} at {1}</source>
        <translation>Nächste: {0} um {1}</translation>
    </message>
    <message>
        <location filename="../../ui/report_panel.py"/>
        <source>Days on the sheet</source>
        <translation>Tage auf dem Blatt</translation>
    </message>
    <message>
        <location filename="../../ui/report_panel.py"/>
        <source>Name on the sheet, if you want one</source>
        <translation>Name auf dem Blatt, wenn Sie einen möchten</translation>
    </message>
    <message>
        <location filename="../../ui/report_panel.py"/>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <location filename="../../ui/report_panel.py"/>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <location filename="../../ui/report_panel.py"/>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <location filename="../../ui/report_panel.py"/>
        <source>Also as a table (CSV)</source>
        <translation>Auch als Tabelle (CSV)</translation>
    </message>
    <message>
        <location filename="../../ui/report_panel.py"/>
        <source>Also for a clinic's system (FHIR)</source>
        <translation>Auch für das System einer Klinik (FHIR)</translation>
    </message>
    <message>
        <location filename="../../ui/report_panel.py"/>
        <source>The page as it will be saved</source>
        <translation>Die Seite, wie sie gespeichert wird</translation>
    </message>
    <message>
        <location filename="../../ui/report_panel.py"/>
        <source>One page. You see it before it is saved.</source>
        <translation>Eine Seite. Sie sehen sie, bevor sie gespeichert wird.</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Dial over time</source>
        <translation>Regler im Verlauf</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Routines and walks, done and planned</source>
        <translation>Runden und Spaziergänge, getan und geplant</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Routines that were stopped</source>
        <translation>Runden, die gestoppt wurden</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Safety answers</source>
        <translation>Antworten zur Sicherheit</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Low back pain: {0}</source>
        <translation>Kreuzschmerzen: {0}</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Made with Dimmer on {0} from the person's own answers. Pain: 0 none, 10 worst.</source>
        <translation>Mit Dimmer am {0} aus den eigenen Antworten der Person erstellt. Schmerz: 0 keiner, 10 stärkster.</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>On {0} this spell had lasted: {1}.</source>
        <translation>Am {0} dauerte diese Episode: {1}.</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Now with {0} of 3.</source>
        <translation>Jetzt bei {0} von 3.</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>at first: {0}</source>
        <translation>am Anfang: {0}</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>{0} a day, {1}</source>
        <translation>{0} am Tag, {1}</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Routines done</source>
        <translation>Gemachte Runden</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>no answers</source>
        <translation>keine Antworten</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>highest {0} on {1}</source>
        <translation>höchster Wert {0} am {1}</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>{0}, was {1}</source>
        <translation>{0}, vorher {1}</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Pain, last and first 7 days</source>
        <translation>Schmerz, letzte und erste 7 Tage</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Pain, middle answer</source>
        <translation>Schmerz, mittlere Antwort</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>{0} to {1} likely; last answer {2}</source>
        <translation>wahrscheinlich {0} bis {1}; letzte Antwort {2}</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Dial (estimate)</source>
        <translation>Regler (Schätzung)</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>and {0} earlier</source>
        <translation>und {0} frühere</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Done, beside planned</source>
        <translation>Getan, neben geplant</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Weekly score (PEG, 0 to 10)</source>
        <translation>Wochenwert (PEG, 0 bis 10)</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Changes of video</source>
        <translation>Wechsel des Videos</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Routines stopped by the person</source>
        <translation>Von der Person gestoppte Runden</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Safety checks</source>
        <translation>Sicherheitschecks</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Notes of the person</source>
        <translation>Notizen der Person</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>{0}, {1}. Routines: {2} a day (plan {3} to {4}), {5} or more on {6} of {7}. Walks: {8} a day, {9} min each (plan {10}, {11} to {12} min).</source>
        <translation>{0}, {1}. Runden: {2} am Tag (Plan {3} bis {4}), {5} oder mehr an {6} von {7}. Spaziergänge: {8} am Tag, je {9} min (Plan {10}, {11} bis {12} min).</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>{0} days</source>
        <translation>{0} Tage</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>{0} on {1}</source>
        <translation>{0} am {1}</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>{0}: {1} opened.</source>
        <translation>{0}: {1} geöffnet.</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>{0}: back to {1}.</source>
        <translation>{0}: zurück zu {1}.</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>{0}: {1} opened by a clinician's word.</source>
        <translation>{0}: {1} auf Wort einer Fachperson geöffnet.</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>it hurt</source>
        <translation>es tat weh</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>further down the leg</source>
        <translation>weiter das Bein hinunter</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>a warning sign</source>
        <translation>ein Warnzeichen</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>pain {0}</source>
        <translation>Schmerz {0}</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>felt as far as: {0}</source>
        <translation>zu spüren bis: {0}</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>{0}: {1}.</source>
        <translation>{0}: {1}.</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>{0} answered, the last with nothing found on {1}.</source>
        <translation>{0} beantwortet, zuletzt ohne Befund am {1}.</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>{0} answered.</source>
        <translation>{0} beantwortet.</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>None in these days.</source>
        <translation>Keine an diesen Tagen.</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>{0}, yes: {1}.</source>
        <translation>{0}, ja: {1}.</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>{0}: the person says a clinician has checked.</source>
        <translation>{0}: Die Person sagt, eine Fachperson habe sie untersucht.</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>1 check</source>
        <translation>1 Check</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>{0} checks</source>
        <translation>{0} Checks</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Bars: a week's answers from lowest to highest, dot: their median.</source>
        <translation>Balken: Antworten einer Woche vom niedrigsten zum höchsten Wert, Punkt: ihr Median.</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Dots: answers; hollow: after a routine, not in the line.</source>
        <translation>Punkte: Antworten; hohl: nach einer Runde, nicht in der Linie.</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Line: the dial with its 80 % band. Tinted grounds: which video was open.</source>
        <translation>Linie: der Regler mit seinem 80-%-Band. Getönte Flächen: welches Video offen war.</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Lanes: routines and walks.</source>
        <translation>Streifen: Runden und Spaziergänge.</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Strokes: routines. Diamonds: walks, larger = longer.</source>
        <translation>Striche: Runden. Rauten: Spaziergänge, größer = länger.</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>The dial is an estimate from the person's own answers; the band shows how unsure it is. This sheet does not diagnose, and it does not replace an examination.</source>
        <translation>Der Regler ist eine Schätzung aus den eigenen Antworten der Person; das Band zeigt, wie unsicher sie ist. Dieses Blatt stellt keine Diagnose und ersetzt keine Untersuchung.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Video {0}</source>
        <translation>Video {0}</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>any time</source>
        <translation>beliebig lange</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>10 minutes or more</source>
        <translation>10 Minuten oder mehr</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>30 minutes or more</source>
        <translation>30 Minuten oder mehr</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>under 10 minutes</source>
        <translation>unter 10 Minuten</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>under 30 minutes</source>
        <translation>unter 30 Minuten</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>under an hour</source>
        <translation>unter einer Stunde</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>not done</source>
        <translation>nicht fertig</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>{0} hours</source>
        <translation>{0} Stunden</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>{0} here, {1}, {2} in {3}.</source>
        <translation>{0} hier, {1}, {2} verteilt auf {3}.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>1 check-in</source>
        <translation>1 Check-in</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>{0} check-ins</source>
        <translation>{0} Check-ins</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>One more day of check-ins.</source>
        <translation>Noch ein Tag mit Check-ins.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>{0} more days of check-ins.</source>
        <translation>Noch {0} Tage mit Check-ins.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>One more check-in.</source>
        <translation>Noch ein Check-in.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>{0} more check-ins.</source>
        <translation>Noch {0} Check-ins.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>One more routine in {1}.</source>
        <translation>Noch eine Runde; gezählt werden {1}.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>{0} more routines in {1}.</source>
        <translation>Noch {0} Runden; gezählt werden {1}.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>{0} more with this video.</source>
        <translation>Noch {0} mit diesem Video.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>{0} in {1} of {2} answers so far. Needed: {3} of {4}.</source>
        <translation>{0} in {1} von {2} Antworten bisher. Nötig: {3} von {4}.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>{0} in {1} of your last {2} check-ins. Needed: {3}.</source>
        <translation>{0} in {1} Ihrer letzten {2} Check-ins. Nötig: {3}.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>{0} in {1} of your last {2} check-ins.</source>
        <translation>{0} in {1} Ihrer letzten {2} Check-ins.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>One was {0}.</source>
        <translation>Einer war {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>sitting time</source>
        <translation>Zeit im Sitzen</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>a lower dial</source>
        <translation>ein niedrigerer Regler</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>No answers yet. Check in first.</source>
        <translation>Noch keine Antworten. Zuerst ein Check-in.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>At {0}, at most {1}.</source>
        <translation>Bei {0}, höchstens {1}.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Needed: {0} or less, at most {1}.</source>
        <translation>Nötig: {0} oder weniger, höchstens {1}.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>since yesterday</source>
        <translation>seit gestern</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>in {0} days</source>
        <translation>in {0} Tagen</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>in 24 hours</source>
        <translation>in 24 Stunden</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Pain was {0} {1}. Needed: {2} or less.</source>
        <translation>Der Schmerz war {0} {1}. Nötig: {2} oder weniger.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Nothing above {0} {1}.</source>
        <translation>Nichts über {0} {1}.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Needed: clearly better than {0} at the start.</source>
        <translation>Nötig: deutlich besser als {0} am Anfang.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>No worse mornings. Nothing moving down your leg.</source>
        <translation>Keine schlechteren Morgen. Nichts zieht das Bein hinunter.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>a settled back</source>
        <translation>ein beruhigter Rücken</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Opens once a clinician has checked your warning sign.</source>
        <translation>Öffnet sich, sobald eine Fachperson Ihr Warnzeichen geprüft hat.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Opens once a clinician has checked: {0}.</source>
        <translation>Öffnet sich, sobald eine Fachperson geprüft hat: {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>A morning was worse. Needed: none in {0} hours.</source>
        <translation>Ein Morgen war schlechter. Nötig: keiner in {0} Stunden.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>below the knee</source>
        <translation>unterhalb des Knies</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>down your leg</source>
        <translation>im Bein</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>You feel it {0}.</source>
        <translation>Sie spüren es {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>It moved down your leg in the last {0} hours.</source>
        <translation>Es ist in den letzten {0} Stunden weiter ins Bein gezogen.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>A safety card is waiting for you.</source>
        <translation>Sicherheitsfragen warten auf Sie.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>{0} sitting in {1} of 5 check-ins</source>
        <translation>{0} Sitzen in {1} von 5 Check-ins</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>your dial at {0} or less, with no high pain</source>
        <translation>Ihr Regler bei {0} oder weniger, ohne starken Schmerz</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Videos are closed for now. A doctor needs to check you first.</source>
        <translation>Die Videos sind vorerst geschlossen. Zuerst müssen Sie ärztlich untersucht werden.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Videos are closed for now. Please check with a clinician first.</source>
        <translation>Die Videos sind vorerst geschlossen. Bitte fragen Sie zuerst eine Fachperson.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Your computer's clock changed. Check in first.</source>
        <translation>Die Uhr Ihres Computers wurde umgestellt. Zuerst ein Check-in.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>A short safety check comes first.</source>
        <translation>Zuerst kommt ein kurzer Sicherheitscheck.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>A check-in shows us where to start.</source>
        <translation>Ein Check-in zeigt uns, wo wir anfangen.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>It has been a while. Check in first.</source>
        <translation>Es ist eine Weile her. Zuerst ein Check-in.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Closed for now</source>
        <translation>Vorerst geschlossen</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Safety check first</source>
        <translation>Zuerst Sicherheitscheck</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Your sitting time says Video {0}, but your pain is above {1} right now, so we start one step gentler.</source>
        <translation>Ihre Zeit im Sitzen passt zu Video {0}, aber Ihr Schmerz liegt gerade über {1}. Darum beginnen wir eine Stufe sanfter.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>You feel it below the knee, so we start with the gentlest video.</source>
        <translation>Sie spüren es unterhalb des Knies, darum beginnen wir mit dem sanftesten Video.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>One of your safety answers keeps it gentle until a clinician has checked it.</source>
        <translation>Eine Ihrer Sicherheitsantworten hält es sanft, bis eine Fachperson sie geprüft hat.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>After a break we never start higher than where you were.</source>
        <translation>Nach einer Pause beginnen wir nie höher, als Sie waren.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>That is a lot of pain. Just breathe and move a little for now. A pharmacist or GP can advise on pain relief.</source>
        <translation>Das ist viel Schmerz. Atmen und bewegen Sie sich erst einmal nur ein wenig. Apotheke oder Hausarztpraxis können zu Schmerzmitteln beraten.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Pain is high, so we only do what does not raise it.</source>
        <translation>Der Schmerz ist stark, darum tun wir nur, was ihn nicht steigert.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Comfortable. Carry on.</source>
        <translation>Angenehm. Machen Sie weiter.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Some soreness is OK if it has settled by tomorrow morning.</source>
        <translation>Etwas Schmerz ist in Ordnung, wenn er sich bis morgen früh beruhigt hat.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Yesterday was a little too much. Today is an easy day; your stage stays the same.</source>
        <translation>Gestern war etwas zu viel. Heute ist ein leichter Tag; Ihre Stufe bleibt gleich.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>You've sat 30 minutes or more in 4 of your last 5 check-ins and your dial is at 4 or below. Video 2 is open.</source>
        <translation>Sie haben in 4 Ihrer letzten 5 Check-ins 30 Minuten oder mehr gesessen, und Ihr Regler steht bei 4 oder darunter. Video 2 ist offen.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>An hour or more of sitting in 4 of your last 5 check-ins, and your dial is at 3 or below. Video 3, strength, is open.</source>
        <translation>Eine Stunde oder mehr Sitzen in 4 Ihrer letzten 5 Check-ins, und Ihr Regler steht bei 3 oder darunter. Video 3, Kraft, ist offen.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Your back has been stirred up for a while, so we step back one video. This is common and not a set-back to the start.</source>
        <translation>Ihr Rücken ist seit einer Weile gereizt, darum gehen wir ein Video zurück. Das ist häufig und kein Rückfall an den Anfang.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Back to the gentlest video for now. Small movements, little and often.</source>
        <translation>Fürs Erste zurück zum sanftesten Video. Kleine Bewegungen, wenig und oft.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>One sore check-in doesn't change your plan. Easy version today; tell us again in a few hours.</source>
        <translation>Ein Check-in mit mehr Schmerz ändert Ihren Plan nicht. Heute die leichte Fassung; sagen Sie es uns in ein paar Stunden wieder.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Good sign. A few more like this and the next video opens.</source>
        <translation>Ein gutes Zeichen. Noch ein paar davon, dann öffnet sich das nächste Video.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Welcome back. One easy session, then we carry on.</source>
        <translation>Willkommen zurück. Eine leichte Runde, dann machen wir weiter.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Your first answers vary a bit, so we start one step gentler.</source>
        <translation>Ihre ersten Antworten schwanken etwas, darum beginnen wir eine Stufe sanfter.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>One of your safety answers keeps it gentler until a clinician has checked it.</source>
        <translation>Eine Ihrer Sicherheitsantworten hält es sanfter, bis eine Fachperson sie geprüft hat.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>You're doing well. Keeping up walking lowers the chance of it coming back.</source>
        <translation>Es läuft gut. Wer weiter spazieren geht, senkt das Risiko, dass es wiederkommt.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>A week of {0} routines and {1} walks of {2:g} minutes keeps it up.</source>
        <translation>Eine Woche mit {0} Runden und {1} Spaziergängen von {2:g} Minuten hält es aufrecht.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Staying with Video {0}.</source>
        <translation>Wir bleiben bei Video {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Still needed: {0}.</source>
        <translation>Noch nötig: {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>, and </source>
        <translation> und </translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Most people notice some change within about two weeks. You haven't yet, so it's worth asking a physio or GP. You can carry on gently.</source>
        <translation>Die meisten bemerken innerhalb von etwa zwei Wochen eine Veränderung. Bei Ihnen ist es noch nicht so; fragen Sie am besten in der Physiotherapie oder Hausarztpraxis nach. Sie können sanft weitermachen.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>It's been six weeks or several flare-ups. Please book a physio or GP. Slow recovery is worth acting on early.</source>
        <translation>Es sind sechs Wochen vergangen oder es gab mehrere Schübe. Bitte vereinbaren Sie einen Termin in der Physiotherapie oder Hausarztpraxis. Bei langsamer Erholung lohnt es sich, früh zu handeln.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>A lot of pain: only belly breathing and a slow walk for now.</source>
        <translation>Viel Schmerz: vorerst nur Bauchatmung und ein langsamer Spaziergang.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>The next one is smaller: the last was a bit much.</source>
        <translation>Die nächste Runde ist kleiner: Die letzte war etwas viel.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Easy day: smaller moves, half the reps. Your stage stays the same.</source>
        <translation>Leichter Tag: kleinere Bewegungen, halb so viele Wiederholungen. Ihre Stufe bleibt gleich.</translation>
    </message>
    <message>
        <location filename="../../ui/safety_cards.py"/>
        <source>Which of these is new?</source>
        <translation>Was davon ist neu?</translation>
    </message>
    <message>
        <location filename="../../ui/safety_cards.py"/>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <location filename="../../ui/safety_cards.py"/>
        <source>Prefer not to say</source>
        <translation>Möchte ich nicht sagen</translation>
    </message>
    <message>
        <location filename="../../ui/safety_flow.py"/>
        <source>Emergency signs</source>
        <translation>Notfallzeichen</translation>
    </message>
    <message>
        <location filename="../../ui/safety_flow.py"/>
        <source>Warning signs</source>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <location filename="../../ui/safety_flow.py"/>
        <source>About you</source>
        <translation>Über Sie</translation>
    </message>
    <message>
        <location filename="../../ui/safety_flow.py"/>
        <source>A short safety check</source>
        <translation>Ein kurzer Sicherheitscheck</translation>
    </message>
    <message>
        <location filename="../../ui/safety_flow.py"/>
        <source>Any of these?</source>
        <translation>Trifft etwas davon zu?</translation>
    </message>
    <message>
        <location filename="../../ui/safety_flow.py"/>
        <source>Last page: about you</source>
        <translation>Letzte Seite: über Sie</translation>
    </message>
    <message>
        <location filename="../../ui/safety_flow.py"/>
        <source>Tick what fits. Leave the rest.</source>
        <translation>Haken Sie an, was zutrifft. Lassen Sie den Rest frei.</translation>
    </message>
    <message>
        <location filename="../../ui/safety_pages.py"/>
        <source>{0}, chosen</source>
        <translation>{0}, gewählt</translation>
    </message>
    <message>
        <location filename="../../ui/safety_pages.py"/>
        <source>None of these apply to me</source>
        <translation>Nichts davon trifft auf mich zu</translation>
    </message>
    <message>
        <location filename="../../ui/score_page.py"/>
        <source>{0} out of 10</source>
        <translation>{0} von 10</translation>
    </message>
    <message>
        <location filename="../../ui/score_page.py"/>
        <source>Leave this one out</source>
        <translation>Diese auslassen</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Every hour</source>
        <translation>Jede Stunde</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Every hour and a half</source>
        <translation>Alle anderthalb Stunden</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Every two hours</source>
        <translation>Alle zwei Stunden</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Ask me</source>
        <translation>Mich fragen</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Keep reminding me</source>
        <translation>Weiter erinnern</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Save a file</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Monday to Friday</source>
        <translation>Montag bis Freitag</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>A small sign when it is time to move, in day hours.</source>
        <translation>Ein kleines Zeichen, wenn es Zeit ist, sich zu bewegen; nur zu den Tageszeiten.</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Never more often than your video is meant to be.</source>
        <translation>Nie öfter, als Ihr Video gedacht ist.</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>The strip on Today begins here.</source>
        <translation>Der Streifen auf Heute beginnt hier.</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>After this nothing is due any more.</source>
        <translation>Danach ist nichts mehr fällig.</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>On these days</source>
        <translation>An diesen Tagen</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Quiet in full screen and in calls</source>
        <translation>Still im Vollbild und in Anrufen</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Where the system tells; else there is a switch for quiet in the tray.</source>
        <translation>Wo das System es meldet; sonst gibt es einen Schalter „Still“ im Infobereich.</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>When the window is closed</source>
        <translation>Wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Start with the computer</source>
        <translation>Mit dem Computer starten</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>In the background, without a window.</source>
        <translation>Im Hintergrund, ohne Fenster.</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Save today's times for my calendar</source>
        <translation>Heutige Zeiten für meinen Kalender speichern</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>A file that calendar programs open, on a phone, too.</source>
        <translation>Eine Datei, die Kalenderprogramme öffnen, auch auf dem Telefon.</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Says the name, the side, hold and rest.</source>
        <translation>Sagt den Namen, die Seite, Halten und Pause.</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Volume of the video</source>
        <translation>Lautstärke des Videos</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Words under the picture.</source>
        <translation>Worte unter dem Bild.</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Breathing disc</source>
        <translation>Atemscheibe</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>A disc that breathes with you.</source>
        <translation>Eine Scheibe, die mit Ihnen atmet.</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Size of the cues</source>
        <translation>Größe der Hinweise</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Larger reads from further away.</source>
        <translation>Größer ist von weiter weg lesbar.</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Choosing an answer does not move on by itself.</source>
        <translation>Eine Antwort zu wählen führt nicht von selbst weiter.</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Wait for Next</source>
        <translation>Auf „Weiter“ warten</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Nothing moves but the counters.</source>
        <translation>Nichts bewegt sich außer den Zählern.</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Single-letter keys</source>
        <translation>Tasten mit einem Buchstaben</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>C, W, S and the like.</source>
        <translation>C, W, S und andere.</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Check files</source>
        <translation>Dateien prüfen</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Name, dial and captions without a film.</source>
        <translation>Name, Regler und Untertitel ohne Film.</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>The three films</source>
        <translation>Die drei Filme</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Drawn guide in place of films</source>
        <translation>Gezeichnete Anleitung statt der Filme</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Your answers stay in this folder. Nothing is sent anywhere.</source>
        <translation>Ihre Antworten bleiben in diesem Ordner. Nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Where your records are</source>
        <translation>Wo Ihre Aufzeichnungen liegen</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Changes at once. The voice in the films stays.</source>
        <translation>Wirkt sofort. Die Stimme in den Filmen bleibt.</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Where you live</source>
        <translation>Wo Sie wohnen</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Decides which numbers to call are shown.</source>
        <translation>Entscheidet, welche Rufnummern gezeigt werden.</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Language and country</source>
        <translation>Sprache und Land</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>An exercise player and diary for adults with ordinary low back pain. No clinician has signed its texts yet.</source>
        <translation>Ein Übungsplayer und Tagebuch für Erwachsene mit gewöhnlichen Kreuzschmerzen. Keine Fachperson hat die Texte bisher freigegeben.</translation>
    </message>
    <message>
        <location filename="../../ui/sidebar.py"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="../../ui/sidebar.py"/>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <location filename="../../ui/sidebar.py"/>
        <source>Warning signs and who to call</source>
        <translation>Warnzeichen, und wen Sie anrufen</translation>
    </message>
    <message>
        <location filename="../../ui/stop_panel.py"/>
        <source>Stopped. How strong is it?</source>
        <translation>Gestoppt. Wie stark ist es?</translation>
    </message>
    <message>
        <location filename="../../ui/stop_panel.py"/>
        <source>Where is the furthest point?</source>
        <translation>Wo ist der entfernteste Punkt?</translation>
    </message>
    <message>
        <location filename="../../ui/stop_panel.py"/>
        <source>I just need a break</source>
        <translation>Ich brauche nur eine Pause</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>settling</source>
        <translation>beruhigt sich</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>stirring up</source>
        <translation>gereizt</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>steady</source>
        <translation>gleichbleibend</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>too early to say</source>
        <translation>noch zu früh</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Good morning</source>
        <translation>Guten Morgen</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Good afternoon</source>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Good evening</source>
        <translation>Guten Abend</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Little and often is what helps.</source>
        <translation>Wenig und oft, das hilft.</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Rest, or a short stroll.</source>
        <translation>Ruhen oder ein paar Schritte gehen.</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>That is plenty for today.</source>
        <translation>Das ist genug für heute.</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Rest well.</source>
        <translation>Ruhen Sie gut aus.</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Do one more</source>
        <translation>Noch eine Runde</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>{0} {1}, {2}</source>
        <translation>{0}: {1}, {2}</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Carry on from exercise {0}?</source>
        <translation>Ab Übung {0} weitermachen?</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Start over</source>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Tomorrow at {0}</source>
        <translation>Morgen um {0}</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Start early</source>
        <translation>Früher starten</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Desk  {0} min</source>
        <translation>Tisch  {0} min</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Short  {0} min</source>
        <translation>Kurz  {0} min</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Full  {0} min</source>
        <translation>Ganz  {0} min</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>It takes ten seconds.</source>
        <translation>Es dauert zehn Sekunden.</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>It shows us where to start.</source>
        <translation>Es zeigt uns, wo wir anfangen.</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Then everything goes on as before.</source>
        <translation>Danach geht alles weiter wie zuvor.</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Welcome back</source>
        <translation>Willkommen zurück</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>It's been a while, so we'll check where you are.</source>
        <translation>Es ist eine Weile her, darum sehen wir nach, wo Sie stehen.</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Check in, then one easy session.</source>
        <translation>Erst ein Check-in, dann eine leichte Runde.</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>{0} at {1}</source>
        <translation>{0} um {1}</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Two more check-ins and your dial lights up.</source>
        <translation>Noch zwei Check-ins, dann leuchtet Ihr Regler auf.</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Last answer</source>
        <translation>Letzte Antwort</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>last ten days</source>
        <translation>letzte zehn Tage</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Our best guess from your answers.</source>
        <translation>Unsere beste Schätzung aus Ihren Antworten.</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Estimate {0}, {1}, {2}; last answer {3}</source>
        <translation>Schätzung {0}, {1}, {2}; letzte Antwort {3}</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Your day: {0}</source>
        <translation>Ihr Tag: {0}</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>In {0} min</source>
        <translation>In {0} min</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>routine</source>
        <translation>Runde</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>walk</source>
        <translation>Spaziergang</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>{0} {1}, done at {2}</source>
        <translation>{0} {1}, getan um {2}</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>{0} {1}, due now</source>
        <translation>{0} {1}, jetzt fällig</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Your first one is ready when you are.</source>
        <translation>Ihre erste Runde ist bereit, wenn Sie es sind.</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>{0} so far. Well done.</source>
        <translation>{0} bisher. Gut gemacht.</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Every hour, and short walks</source>
        <translation>Jede Stunde, dazu kurze Spaziergänge</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Every 1 to 2 hours, and walks</source>
        <translation>Alle 1 bis 2 Stunden, dazu Spaziergänge</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Twice a day, and a long walk</source>
        <translation>Zweimal am Tag, dazu ein langer Spaziergang</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Still needed: {0}</source>
        <translation>Noch nötig: {0}</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>A safety card opens it</source>
        <translation>Die Sicherheitsfragen öffnen es</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>{0}, closed, {1}, opens gate details</source>
        <translation>{0}, geschlossen, {1}, zeigt, was es öffnet</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Opens after Video {0}</source>
        <translation>Öffnet sich nach Video {0}</translation>
    </message>
    <message>
        <location filename="../../ui/transport_bar.py"/>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../ui/transport_bar.py"/>
        <source>Play</source>
        <translation>Start</translation>
    </message>
    <message>
        <location filename="../../ui/transport_bar.py"/>
        <source>Skip</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../ui/transport_bar.py"/>
        <source>of {0}</source>
        <translation>von {0}</translation>
    </message>
    <message>
        <location filename="../../ui/transport_bar.py"/>
        <source>Again</source>
        <translation>Noch mal</translation>
    </message>
    <message>
        <location filename="../../ui/tray.py"/>
        <source>Start routine</source>
        <translation>Runde starten</translation>
    </message>
    <message>
        <location filename="../../ui/tray.py"/>
        <source>Snooze 30 min</source>
        <translation>30 min Ruhe</translation>
    </message>
    <message>
        <location filename="../../ui/tray.py"/>
        <source>Pause reminders until tomorrow</source>
        <translation>Erinnerungen bis morgen pausieren</translation>
    </message>
    <message>
        <location filename="../../ui/tray.py"/>
        <source>Turn reminders on again</source>
        <translation>Erinnerungen wieder einschalten</translation>
    </message>
    <message>
        <location filename="../../ui/tray.py"/>
        <source>Quiet, until I switch it off</source>
        <translation>Still, bis ich es ausschalte</translation>
    </message>
    <message>
        <location filename="../../ui/walk_panel.py"/>
        <source>Your walk</source>
        <translation>Ihr Spaziergang</translation>
    </message>
    <message>
        <location filename="../../ui/walk_panel.py"/>
        <source>Finish walk</source>
        <translation>Spaziergang beenden</translation>
    </message>
    <message>
        <location filename="../../ui/walk_panel.py"/>
        <source>Log a walk I already did</source>
        <translation>Einen früheren Spaziergang eintragen</translation>
    </message>
    <message>
        <location filename="../../ui/walk_panel.py"/>
        <source>No walk</source>
        <translation>Kein Spaziergang</translation>
    </message>
    <message>
        <location filename="../../ui/weekly_mode.py"/>
        <source>Your week</source>
        <translation>Ihre Woche</translation>
    </message>
    <message>
        <location filename="../../ui/weekly_mode.py"/>
        <source>Does not interfere</source>
        <translation>Beeinträchtigt nicht</translation>
    </message>
    <message>
        <location filename="../../ui/weekly_mode.py"/>
        <source>Completely interferes</source>
        <translation>Beeinträchtigt vollständig</translation>
    </message>
    <message>
        <location filename="../../ui/weekly_mode.py"/>
        <source>In the past week, how strong was your pain on average?</source>
        <translation>Wie stark waren Ihre Schmerzen in der vergangenen Woche im Durchschnitt?</translation>
    </message>
    <message>
        <location filename="../../ui/weekly_mode.py"/>
        <source>Pain as bad as you can imagine</source>
        <translation>So starker Schmerz, wie Sie ihn sich vorstellen können</translation>
    </message>
    <message>
        <location filename="../../ui/weekly_mode.py"/>
        <source>In the past week, how much has pain interfered with your enjoyment of life?</source>
        <translation>Wie sehr haben Schmerzen in der vergangenen Woche Ihre Lebensfreude beeinträchtigt?</translation>
    </message>
    <message>
        <location filename="../../ui/weekly_mode.py"/>
        <source>In the past week, how much has pain interfered with your general activity?</source>
        <translation>Wie sehr haben Schmerzen in der vergangenen Woche Ihre Aktivitäten im Allgemeinen beeinträchtigt?</translation>
    </message>
    <message>
        <location filename="../../ui/weekly_mode.py"/>
        <source>Enjoyment</source>
        <translation>Lebensfreude</translation>
    </message>
    <message>
        <location filename="../../ui/weekly_mode.py"/>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <location filename="../../ui/where_page.py"/>
        <source>Where is the furthest point you feel it?</source>
        <translation>Was ist der entfernteste Punkt, an dem Sie es spüren?</translation>
    </message>
    <message>
        <location filename="../../ui/where_page.py"/>
        <source>Your last answer moves on by itself. Back changes it.</source>
        <translation>Ihre letzte Antwort führt von selbst weiter. Mit Zurück ändern Sie sie.</translation>
    </message>
    <message>
        <location filename="../../ui/where_page.py"/>
        <source>Compared with your last check-in?</source>
        <translation>Im Vergleich zu Ihrem letzten Check-in?</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/fields.py"/>
        <source>Less: {0}</source>
        <translation>Weniger: {0}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/fields.py"/>
        <source>More: {0}</source>
        <translation>Mehr: {0}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/scroll.py"/>
        <source>Scroll the page</source>
        <translation>Die Seite rollen</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/stepper.py"/>
        <source>Step {0} of {1}: {2}</source>
        <translation>Schritt {0} von {1}: {2}</translation>
    </message>
</context>
<context>
    <name>programme</name>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Back from sitting</source>
        <translation>Rücken und Sitzen</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Settle</source>
        <translation>Beruhigen</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Lying down, small moves</source>
        <translation>Im Liegen, kleine Bewegungen</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>For a back that hurts within half an hour of sitting.</source>
        <translation>Für einen Rücken, der beim Sitzen innerhalb einer halben Stunde wehtut.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Your back is easily stirred at the moment, so we start with small, lying-down movements, little and often.</source>
        <translation>Ihr Rücken ist im Moment leicht gereizt, darum beginnen wir mit kleinen Bewegungen im Liegen, wenig und oft.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Loosen</source>
        <translation>Lockern</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Sitting and standing, more range</source>
        <translation>Im Sitzen und Stehen, mehr Weg</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>For a back that lets you sit for half an hour or more.</source>
        <translation>Für einen Rücken, mit dem Sie eine halbe Stunde oder länger sitzen können.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>You can sit a while before it bites. We start with gentle loosening you can mostly do by your desk.</source>
        <translation>Sie können eine Weile sitzen, bevor es sich meldet. Wir beginnen mit sanftem Lockern, das meist am Schreibtisch geht.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Strengthen</source>
        <translation>Kräftigen</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Hinge, strength and walking</source>
        <translation>Hüftbeuge, Kraft und Gehen</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>For a back that lets you sit for an hour or more.</source>
        <translation>Für einen Rücken, mit dem Sie eine Stunde oder länger sitzen können.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>You can sit an hour or more. We start with strength and walking.</source>
        <translation>Sie können eine Stunde oder länger sitzen. Wir beginnen mit Kraft und Gehen.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Numbness or tingling between the legs, at the genitals or bottom</source>
        <translation>Taubheit oder Kribbeln zwischen den Beinen, an den Genitalien oder am Gesäß</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Do you have new numbness, tingling or altered feeling between your legs, around your genitals, bottom or back passage (for example, toilet paper feels different)?</source>
        <translation>Haben Sie neue Taubheit, Kribbeln oder ein verändertes Gefühl zwischen den Beinen, um die Genitalien, das Gesäß oder den After (fühlt sich zum Beispiel Toilettenpapier anders an)?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>numbness between the legs</source>
        <translation>Taubheit zwischen den Beinen</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>New problem with your bladder</source>
        <translation>Neues Problem mit der Blase</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Any new problem with your bladder: hard to start, can't go, can't feel it, can't hold it, or leaking?</source>
        <translation>Haben Sie ein neues Problem mit der Blase: schwer in Gang zu kommen, es geht nicht, Sie spüren es nicht, können es nicht halten oder verlieren Urin?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>a new bladder problem</source>
        <translation>ein neues Blasenproblem</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>New loss of bowel control</source>
        <translation>Neuer Verlust der Kontrolle über den Darm</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Any new loss of bowel control, or you can't feel when you pass a motion?</source>
        <translation>Haben Sie neu die Kontrolle über den Darm verloren, oder spüren Sie den Stuhlgang nicht?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>loss of bowel control</source>
        <translation>Verlust der Kontrolle über den Darm</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>New change in sexual function</source>
        <translation>Neue Veränderung der Sexualfunktion</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Any new change in sexual function, such as loss of feeling in your genitals or of erection?</source>
        <translation>Gibt es eine neue Veränderung der Sexualfunktion, etwa kein Gefühl an den Genitalien oder keine Erektion?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>a new change in sexual function</source>
        <translation>eine neue Veränderung der Sexualfunktion</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Pain, tingling, numbness or weakness in both legs</source>
        <translation>Schmerz, Kribbeln, Taubheit oder Schwäche in beiden Beinen</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Do you have pain, tingling, numbness or weakness in both legs?</source>
        <translation>Haben Sie Schmerz, Kribbeln, Taubheit oder Schwäche in beiden Beinen?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>symptoms in both legs</source>
        <translation>Beschwerden in beiden Beinen</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Leg getting weaker, foot dragging, or unsteady</source>
        <translation>Bein wird schwächer, Fuß schleift oder Sie sind unsicher</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Is one or both of your legs getting weaker, is your foot dragging, or have you become unsteady on your feet?</source>
        <translation>Wird eines Ihrer Beine oder werden beide schwächer, schleift Ihr Fuß, oder sind Sie unsicher auf den Beinen geworden?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>a leg that is getting weaker</source>
        <translation>ein Bein, das schwächer wird</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>It started after a serious accident</source>
        <translation>Es begann nach einem schweren Unfall</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Did this start after a serious accident, such as a car crash or a fall from a height?</source>
        <translation>Begann es nach einem schweren Unfall, etwa einem Autounfall oder einem Sturz aus der Höhe?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>a serious accident before it</source>
        <translation>ein schwerer Unfall davor</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Chest pain, or sudden severe pain with feeling faint</source>
        <translation>Brustschmerz, oder plötzlicher starker Schmerz mit Schwächegefühl</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Do you have chest pain, or sudden severe pain in your tummy or back with feeling faint, clammy, breathless or a racing heart?</source>
        <translation>Haben Sie Brustschmerz, oder plötzlichen starken Schmerz in Bauch oder Rücken und fühlen sich dabei einer Ohnmacht nahe, kaltschweißig, atemlos oder mit Herzrasen?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>chest pain or sudden severe pain with feeling faint</source>
        <translation>Brustschmerz oder plötzlicher starker Schmerz mit Schwächegefühl</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Fever, and feeling very ill, confused or shivery</source>
        <translation>Fieber, und Sie fühlen sich sehr krank, verwirrt oder zittrig</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Do you have back pain with fever and feel very ill, confused or shivery?</source>
        <translation>Haben Sie Rückenschmerzen mit Fieber und fühlen sich sehr krank, verwirrt oder zittrig?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>fever and feeling very ill</source>
        <translation>Fieber und starkes Krankheitsgefühl</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>A small fall, and over 65, weak bones or long-term steroids</source>
        <translation>Ein kleiner Sturz, und über 65, schwache Knochen oder lange Kortison</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Did this start after even a small fall or strain, and are you over 65, have weak bones (osteoporosis), or have taken steroid tablets for a long time?</source>
        <translation>Begann es nach einem auch nur kleinen Sturz oder Verheben, und sind Sie über 65, haben Sie schwache Knochen (Osteoporose) oder haben Sie lange Kortisontabletten genommen?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>a fall or strain before it, and weak bones or age over 65</source>
        <translation>ein Sturz oder Verheben davor, und schwache Knochen oder Alter über 65</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Temperature of 38 °C or more, chills or night sweats</source>
        <translation>Temperatur von 38 °C oder mehr, Schüttelfrost oder Nachtschweiß</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>A temperature of 38 °C or more, chills or night sweats with the back pain?</source>
        <translation>Eine Temperatur von 38 °C oder mehr, Schüttelfrost oder Nachtschweiß bei den Rückenschmerzen?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Since the back pain began: have you measured 38 °C or more, shivered, or woken up soaked in sweat?</source>
        <translation>Seit die Rückenschmerzen begannen: Haben Sie 38 °C oder mehr gemessen, gefröstelt oder sind Sie durchgeschwitzt aufgewacht?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>a temperature, chills or night sweats</source>
        <translation>Temperatur, Schüttelfrost oder Nachtschweiß</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Lost weight without trying</source>
        <translation>Ungewollt abgenommen</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Lost weight without trying?</source>
        <translation>Haben Sie ungewollt abgenommen?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Are your clothes looser, or do people say you look thinner, though you eat and move as before?</source>
        <translation>Sitzt Ihre Kleidung lockerer, oder sagen andere, dass Sie dünner aussehen, obwohl Sie essen und sich bewegen wie zuvor?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>weight loss without trying</source>
        <translation>ungewollter Gewichtsverlust</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Cancer at any time, and this pain is new or different</source>
        <translation>Jemals Krebs, und dieser Schmerz ist neu oder anders</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Have you ever had cancer, and is this pain new or different?</source>
        <translation>Hatten Sie jemals Krebs, und ist dieser Schmerz neu oder anders?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Has a doctor ever told you that you had cancer, and does this pain feel unlike the aches you know?</source>
        <translation>Wurde Ihnen ärztlich je gesagt, dass Sie Krebs hatten, und fühlt sich dieser Schmerz anders an als bekannte Beschwerden?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>a history of cancer and a new kind of pain</source>
        <translation>eine frühere Krebserkrankung und eine neue Art von Schmerz</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>New lump or swelling, or your back has changed shape</source>
        <translation>Neuer Knoten oder Schwellung, oder der Rücken hat eine andere Form</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>A new lump or swelling on your back, or has your back changed shape?</source>
        <translation>Haben Sie einen neuen Knoten oder eine Schwellung am Rücken, oder hat Ihr Rücken seine Form verändert?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Can you or somebody else feel a new bump on your back, or see that its shape is different?</source>
        <translation>Können Sie oder jemand anders eine neue Beule am Rücken fühlen oder sehen, dass seine Form anders ist?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>a new lump or a changed shape of the back</source>
        <translation>ein neuer Knoten oder eine veränderte Form des Rückens</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Constant pain that no position eases, or clearly worse at night</source>
        <translation>Dauernder Schmerz, den keine Lage lindert, oder nachts deutlich stärker</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Is the pain constant, not eased by any rest position, or clearly worse at night?</source>
        <translation>Ist der Schmerz dauernd da, in keiner Ruhelage besser, oder nachts deutlich stärker?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Is there no way to lie or sit in which it eases, or is it clearly stronger at night than by day?</source>
        <translation>Gibt es keine Art zu liegen oder zu sitzen, in der er nachlässt, oder ist er nachts deutlich stärker als am Tag?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>constant pain, or pain that is worse at night</source>
        <translation>dauernder Schmerz, oder Schmerz, der nachts stärker ist</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>New weakness or spreading numbness in one leg</source>
        <translation>Neue Schwäche oder zunehmende Taubheit in einem Bein</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>New weakness or spreading numbness in one leg?</source>
        <translation>Haben Sie neue Schwäche oder zunehmende Taubheit in einem Bein?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>In one leg: is it harder than before to lift the foot or stand on your toes, or is a numb patch growing?</source>
        <translation>In einem Bein: Ist es schwerer als zuvor, den Fuß zu heben oder auf den Zehen zu stehen, oder wird eine taube Stelle größer?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>new weakness or spreading numbness in one leg</source>
        <translation>neue Schwäche oder zunehmende Taubheit in einem Bein</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Weak immune system, injected drugs, or a recent serious infection</source>
        <translation>Schwaches Immunsystem, gespritzte Drogen oder kürzlich eine schwere Infektion</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>A weakened immune system, injected-drug use, or a recent serious infection, with new back pain?</source>
        <translation>Haben Sie ein geschwächtes Immunsystem, spritzen Sie Drogen oder hatten Sie kürzlich eine schwere Infektion, und dazu neue Rückenschmerzen?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Do you take medicine that weakens your defences, inject drugs, or have you just had a serious infection?</source>
        <translation>Nehmen Sie Medikamente, die Ihre Abwehr schwächen, spritzen Sie Drogen, oder hatten Sie gerade eine schwere Infektion?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>a weak immune system or a recent serious infection</source>
        <translation>ein schwaches Immunsystem oder kürzlich eine schwere Infektion</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Main pain between the shoulder blades, or like a band round the trunk</source>
        <translation>Hauptschmerz zwischen den Schulterblättern oder wie ein Band um den Rumpf</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Is the main pain between the shoulder blades, or band-like round the trunk?</source>
        <translation>Sitzt der Hauptschmerz zwischen den Schulterblättern, oder zieht er wie ein Band um den Rumpf?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Is the worst spot high up between the shoulder blades, or does it run round your body like a belt?</source>
        <translation>Ist die schlimmste Stelle weit oben zwischen den Schulterblättern, oder läuft sie wie ein Gürtel um den Körper?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>pain between the shoulder blades or round the trunk</source>
        <translation>Schmerz zwischen den Schulterblättern oder um den Rumpf</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Clearly worse when you cough, sneeze or open your bowels</source>
        <translation>Deutlich schlimmer beim Husten, Niesen oder Stuhlgang</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Is it clearly worse when you cough, sneeze or open your bowels?</source>
        <translation>Ist es beim Husten, Niesen oder Stuhlgang deutlich schlimmer?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>When you cough, sneeze or strain on the toilet, does the back pain jump up each time?</source>
        <translation>Wenn Sie husten, niesen oder auf der Toilette pressen: Schießt der Rückenschmerz jedes Mal hoch?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>pain that is worse on coughing, sneezing or straining</source>
        <translation>Schmerz, der beim Husten, Niesen oder Pressen schlimmer wird</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Over 50, and it is the first time or unlike earlier ones</source>
        <translation>Über 50, und es ist das erste Mal oder anders als früher</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Are you over 50 and is this your first episode, or unlike earlier ones?</source>
        <translation>Sind Sie über 50, und ist dies Ihre erste Episode oder anders als frühere?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Under 45 at the start, over 3 months, wakes you late at night, easier with movement (all of these)</source>
        <translation>Beginn unter 45, über 3 Monate, weckt Sie spät in der Nacht, besser mit Bewegung (alles davon)</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Under 45 when it began, lasting over 3 months, waking in the second half of the night, easier with movement? (all of these)</source>
        <translation>War Beginn unter 45, dauert es über 3 Monate, weckt es Sie in der zweiten Nachthälfte und ist es mit Bewegung besser? (alles davon)</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Pain below the knee for more than 2 weeks</source>
        <translation>Schmerz unterhalb des Knies seit mehr als 2 Wochen</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Pain going below the knee for more than 2 weeks?</source>
        <translation>Zieht der Schmerz seit mehr als 2 Wochen bis unter das Knie?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Pregnant, or gave birth in the last 6 months</source>
        <translation>Schwanger, oder Geburt in den letzten 6 Monaten</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Pregnant, or given birth in the last 6 months?</source>
        <translation>Sind Sie schwanger oder haben Sie in den letzten 6 Monaten entbunden?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Please ask your midwife or GP first.</source>
        <translation>Bitte fragen Sie zuerst Ihre Hebamme oder Hausarztpraxis.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Back surgery in the last 12 months, or a fracture, slipped vertebra or severe stenosis</source>
        <translation>Rückenoperation in den letzten 12 Monaten, oder Bruch, verrutschter Wirbel oder schwere Stenose</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Back surgery in the last 12 months, or told you have a fracture, slipped vertebra or severe stenosis?</source>
        <translation>Wurden Sie in den letzten 12 Monaten am Rücken operiert, oder wurde Ihnen gesagt, dass Sie einen Bruch, einen verrutschten Wirbel oder eine schwere Stenose haben?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Please ask your surgeon, GP or physiotherapist first.</source>
        <translation>Bitte fragen Sie zuerst Ihre Chirurgie, Hausarztpraxis oder Physiotherapie.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Over 6 weeks, and nobody has checked it</source>
        <translation>Über 6 Wochen, und niemand hat es untersucht</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Has this lasted over 6 weeks without anyone checking it?</source>
        <translation>Dauert es schon über 6 Wochen, ohne dass jemand es untersucht hat?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Heart or lung disease, dizziness, or told to limit exercise</source>
        <translation>Herz- oder Lungenkrankheit, Schwindel, oder Sie sollen sich schonen</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Heart or lung disease, dizziness, or a doctor told you to limit exercise?</source>
        <translation>Haben Sie eine Herz- oder Lungenkrankheit, Schwindel, oder wurde Ihnen ärztlich gesagt, dass Sie sich weniger anstrengen sollen?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Please ask your GP first.</source>
        <translation>Bitte fragen Sie zuerst in der Hausarztpraxis.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>I am under 18</source>
        <translation>Ich bin unter 18</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Are you under 18?</source>
        <translation>Sind Sie unter 18?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Dimmer is for adults. Please ask a parent and your doctor.</source>
        <translation>Dimmer ist für Erwachsene. Bitte sprich mit deinen Eltern und in deiner Arztpraxis darüber.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Numbness around genitals or bottom</source>
        <translation>Taubheit um Genitalien oder Gesäß</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Bladder or bowel change</source>
        <translation>Veränderung an Blase oder Darm</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Change in sexual function</source>
        <translation>Veränderung der Sexualfunktion</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Both legs affected</source>
        <translation>Beide Beine betroffen</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Leg getting weaker</source>
        <translation>Bein wird schwächer</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Fever or feeling very ill</source>
        <translation>Fieber oder starkes Krankheitsgefühl</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Chest pain or collapse</source>
        <translation>Brustschmerz oder Kollaps</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Pain spreading further down the leg</source>
        <translation>Schmerz zieht weiter das Bein hinunter</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>A fall or accident</source>
        <translation>Ein Sturz oder Unfall</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Before we start, a short safety check. Most back pain is not dangerous, but a few signs need quick help. Please answer for the last two weeks unless it says otherwise.</source>
        <translation>Bevor wir beginnen, ein kurzer Sicherheitscheck. Die meisten Rückenschmerzen sind nicht gefährlich, aber einige Zeichen brauchen schnelle Hilfe. Bitte antworten Sie für die letzten zwei Wochen, wenn nichts anderes dasteht.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Please get emergency help now. Call {EMERGENCY} or go to the nearest emergency department. Don't wait to see if it passes, and don't drive yourself if your legs are weak or numb.</source>
        <translation>Bitte holen Sie jetzt Notfallhilfe. Rufen Sie {EMERGENCY} an oder gehen Sie in die nächste Notaufnahme. Warten Sie nicht ab, ob es vergeht, und fahren Sie nicht selbst, wenn Ihre Beine schwach oder taub sind.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Tell them: 'back pain with {signs}'.</source>
        <translation>Sagen Sie: „Rückenschmerzen mit: {signs}“.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Please speak to a doctor or {URGENT_LINE} today, before you exercise. It may well be nothing serious, but this needs a person to check.</source>
        <translation>Bitte sprechen Sie heute, bevor Sie üben, mit einer Ärztin oder einem Arzt (oder rufen Sie an: {URGENT_LINE}). Vielleicht ist es nichts Ernstes, aber das muss ein Mensch prüfen.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>You can use the gentler routines, but please book a check with a GP or physiotherapist.</source>
        <translation>Sie können die sanfteren Runden nutzen, aber vereinbaren Sie bitte eine Untersuchung in der Hausarztpraxis oder Physiotherapie.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Please check with your midwife, GP or physiotherapist first.</source>
        <translation>Bitte fragen Sie zuerst Ihre Hebamme, Hausarztpraxis oder Physiotherapie.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Nothing here needs urgent help. If any of these start later, stop and open 'Safety check' at the top of the window.</source>
        <translation>Nichts davon braucht dringend Hilfe. Wenn eines davon später auftritt, hören Sie auf und öffnen Sie oben im Fenster den „Sicherheitscheck“.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>A clinician has checked this and said gentle exercise is fine.</source>
        <translation>Eine Fachperson hat dies untersucht und gesagt, dass sanftes Üben in Ordnung ist.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>New or worse since you were checked on {date}?</source>
        <translation>Neu oder schlimmer, seit Sie am {date} untersucht wurden?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Any of these new?</source>
        <translation>Ist etwas davon neu?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>None of these</source>
        <translation>Nichts davon</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Yes, one of these</source>
        <translation>Ja, eines davon</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>999</source>
        <translation>999</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>NHS 111</source>
        <translation>NHS 111</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>000</source>
        <translation>000</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>healthdirect 1800 022 222</source>
        <translation>healthdirect 1800 022 222</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>European Union</source>
        <translation>Europäische Union</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>112</source>
        <translation>112</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>the local out-of-hours doctor</source>
        <translation>Ärztlicher Bereitschaftsdienst</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>USA or Canada</source>
        <translation>USA oder Kanada</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>911</source>
        <translation>911</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>your doctor's office or nurse line</source>
        <translation>Ihre Arztpraxis oder deren Telefonberatung</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Somewhere else</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>your local emergency number</source>
        <translation>Ihre örtliche Notrufnummer</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>your doctor</source>
        <translation>Ihre Arztpraxis</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-1.toml"/>
        <source>Lie down</source>
        <translation>Hinlegen</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-1.toml"/>
        <source>Lie down, knees bent.
Small is good.</source>
        <translation>Hinlegen, Knie gebeugt.
Klein ist gut.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-1.toml"/>
        <source>Short rest</source>
        <translation>Kurze Pause</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-1.toml"/>
        <source>Rest your legs and breathe.</source>
        <translation>Beine ausruhen und atmen.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-1.toml"/>
        <source>Turn over</source>
        <translation>Umdrehen</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-1.toml"/>
        <source>Skip this if lying on your front
is sore.</source>
        <translation>Auslassen, wenn die Bauchlage
wehtut.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-1.toml"/>
        <source>Rest</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-2.toml"/>
        <source>Sit down</source>
        <translation>Hinsetzen</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-2.toml"/>
        <source>Sit near the edge of a firm chair.
Feet flat on the floor.</source>
        <translation>Setzen Sie sich vorn auf einen festen
Stuhl, die Füße flach am Boden.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-2.toml"/>
        <source>Down to the floor</source>
        <translation>Auf den Boden</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-2.toml"/>
        <source>Go down to the floor.
Hold the chair if you like.</source>
        <translation>Gehen Sie auf den Boden.
Wenn Sie mögen, mit Halt am Stuhl.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-2.toml"/>
        <source>Kneel</source>
        <translation>Knien</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-2.toml"/>
        <source>Hands down</source>
        <translation>Hände runter</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-2.toml"/>
        <source>Hands under your shoulders,
knees under your hips.</source>
        <translation>Hände unter die Schultern,
Knie unter die Hüften.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-2.toml"/>
        <source>Roll to your back</source>
        <translation>Auf den Rücken</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-2.toml"/>
        <source>Lie down on your side,
then roll onto your back.</source>
        <translation>Legen Sie sich auf die Seite,
dann drehen Sie auf den Rücken.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-2.toml"/>
        <source>Roll over</source>
        <translation>Umdrehen</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-2.toml"/>
        <source>Up you come</source>
        <translation>Und aufstehen</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-2.toml"/>
        <source>Roll onto your side
as one piece.</source>
        <translation>Drehen Sie sich am Stück
auf die Seite.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-2.toml"/>
        <source>Roll</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-2.toml"/>
        <source>Push up</source>
        <translation>Hochdrücken</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-2.toml"/>
        <source>Push up with your hands.</source>
        <translation>Drücken Sie sich mit den Händen hoch.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-2.toml"/>
        <source>Stand up</source>
        <translation>Aufstehen</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-2.toml"/>
        <source>One foot first, then stand.
Hold the chair if you like.</source>
        <translation>Erst ein Fuß, dann aufstehen.
Wenn Sie mögen, mit Halt am Stuhl.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-2.toml"/>
        <source>Stand easy</source>
        <translation>Locker stehen</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-2.toml"/>
        <source>Well done. Stand easy
for a moment.</source>
        <translation>Gut gemacht. Stehen Sie
einen Moment locker.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-3.toml"/>
        <source>Stand ready</source>
        <translation>Bereitstehen</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-3.toml"/>
        <source>Stand with a stick and a chair
within reach.</source>
        <translation>Stellen Sie sich hin, Stock und Stuhl
in Reichweite.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-3.toml"/>
        <source>Roll onto your back.
Bend your knees.</source>
        <translation>Drehen Sie sich auf den Rücken.
Die Knie beugen.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-3.toml"/>
        <source>Roll onto your front.
Hands under your shoulders.</source>
        <translation>Drehen Sie sich auf den Bauch.
Hände unter die Schultern.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-3.toml"/>
        <source>Push up to your hands and knees.</source>
        <translation>Hoch auf Hände und Knie.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-3.toml"/>
        <source>Well done. Now a walk,
if you like.</source>
        <translation>Gut gemacht. Jetzt spazieren,
wenn Sie mögen.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a1.toml"/>
        <source>Rest and belly breathing</source>
        <translation>Ruhen und in den Bauch atmen</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a1.toml"/>
        <source>Belly breathing</source>
        <translation>Bauchatmung</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a1.toml"/>
        <source>Lie on your back</source>
        <translation>Auf dem Rücken liegen</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a1.toml"/>
        <source>Lie on your back with your knees bent and your feet flat. Put a thin cushion under your head.</source>
        <translation>Legen Sie sich mit gebeugten Knien auf den Rücken, die Füße flach. Ein dünnes Kissen kommt unter den Kopf.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a1.toml"/>
        <source>A quiet way to begin. Slow, easy breaths give your back a moment to let go.</source>
        <translation>Ein ruhiger Anfang. Langsame, leichte Atemzüge geben Ihrem Rücken Zeit loszulassen.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a1.toml"/>
        <source>Your back gets heavier on the floor. It takes no effort.</source>
        <translation>Ihr Rücken wird auf dem Boden schwerer. Es kostet keine Mühe.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a1.toml"/>
        <source>If lying flat hurts above 5, put your calves up on a chair seat.</source>
        <translation>Wenn flaches Liegen über 5 wehtut, legen Sie die Unterschenkel auf einen Stuhl.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a1.toml"/>
        <source>If it still hurts above 5, lie on your side with a pillow between your knees.</source>
        <translation>Wenn es immer noch über 5 wehtut, legen Sie sich auf die Seite, ein Kissen zwischen den Knien.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a1.toml"/>
        <source>Let your shoulders stay soft and still.</source>
        <translation>Lassen Sie die Schultern weich und ruhig.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a1.toml"/>
        <source>Let the breath come by itself. There is no need to force it.</source>
        <translation>Lassen Sie den Atem von selbst kommen. Sie müssen ihn nicht erzwingen.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a1.toml"/>
        <source>Keep the breath moving. Never hold it.</source>
        <translation>Lassen Sie den Atem fließen. Halten Sie ihn nie an.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a1.toml"/>
        <source>6 slow breaths</source>
        <translation>6 langsame Atemzüge</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a1.toml"/>
        <source>Belly rises</source>
        <translation>Bauch hebt sich</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a1.toml"/>
        <source>Belly sinks</source>
        <translation>Bauch sinkt</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a1.toml"/>
        <source>Put your calves up on a chair seat. Breathe in the same way.</source>
        <translation>Legen Sie die Unterschenkel auf einen Stuhl. Atmen Sie genauso.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a1.toml"/>
        <source>Breathe in through your nose.
Your belly rises.</source>
        <translation>Durch die Nase einatmen.
Der Bauch hebt sich.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a1.toml"/>
        <source>Breathe out slowly, lips soft.
Your belly sinks.</source>
        <translation>Langsam ausatmen, Lippen locker.
Der Bauch sinkt.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a1.toml"/>
        <source>Let your back get heavy.
It takes no effort.</source>
        <translation>Lassen Sie den Rücken schwer werden.
Es kostet keine Mühe.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a1.toml"/>
        <source>Shoulders soft and still.</source>
        <translation>Schultern weich und ruhig.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a1.toml"/>
        <source>As you breathe in, softly grow long through the top of your head.</source>
        <translation>Beim Einatmen werden Sie sanft lang, bis zum Scheitel.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a2.toml"/>
        <source>Tiny pelvic tilts</source>
        <translation>Winzige Beckenkippungen</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a2.toml"/>
        <source>Pelvic tilts</source>
        <translation>Beckenkippen</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a2.toml"/>
        <source>Lie on your back with your knees bent and your feet flat.</source>
        <translation>Legen Sie sich mit gebeugten Knien auf den Rücken, die Füße flach.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a2.toml"/>
        <source>A very small movement that gets a stiff low back going again.</source>
        <translation>Eine sehr kleine Bewegung, die einen steifen unteren Rücken wieder in Gang bringt.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a2.toml"/>
        <source>Light work in your belly and a small rocking. Your feet do not push.</source>
        <translation>Leichte Arbeit im Bauch und ein kleines Wiegen. Die Füße drücken nicht.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a2.toml"/>
        <source>Make the tilt half as big.</source>
        <translation>Kippen Sie nur halb so weit.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a2.toml"/>
        <source>If it hurts above 5 twice, leave this one out for now.</source>
        <translation>Wenn es zweimal über 5 wehtut, lassen Sie diese Übung erst einmal aus.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a2.toml"/>
        <source>Keep your bottom on the floor.</source>
        <translation>Lassen Sie das Gesäß am Boden.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a2.toml"/>
        <source>Let your neck and heels stay light.</source>
        <translation>Lassen Sie Nacken und Fersen leicht.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a2.toml"/>
        <source>Take your time. Slow is better here.</source>
        <translation>Nehmen Sie sich Zeit. Langsamer ist hier besser.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a2.toml"/>
        <source>10 small tilts</source>
        <translation>10 kleine Kippungen</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a2.toml"/>
        <source>Press</source>
        <translation>Drücken</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a2.toml"/>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a2.toml"/>
        <source>Release</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a2.toml"/>
        <source>Make the tilt half as big. Even just thinking the movement is enough.</source>
        <translation>Kippen Sie nur halb so weit. Schon sich die Bewegung vorzustellen genügt.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a2.toml"/>
        <source>Press your low back down.
Only a little.</source>
        <translation>Den unteren Rücken andrücken.
Nur ein wenig.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a2.toml"/>
        <source>Light work in your belly.
Your feet do not push.</source>
        <translation>Leichte Arbeit im Bauch.
Die Füße drücken nicht.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a2.toml"/>
        <source>Slow and small.
You are doing fine.</source>
        <translation>Langsam und klein.
Sie machen das gut.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a2.toml"/>
        <source>After each press, tip the other way into a small, gentle arch.</source>
        <translation>Kippen Sie nach jedem Drücken andersherum, in einen kleinen, sanften Bogen.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a3.toml"/>
        <source>Small knee rocks</source>
        <translation>Kleines Kniependeln</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a3.toml"/>
        <source>Knee rocks</source>
        <translation>Kniependeln</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a3.toml"/>
        <source>Lie on your back, knees and feet together. Rest your arms out to the sides.</source>
        <translation>Legen Sie sich auf den Rücken, Knie und Füße zusammen. Die Arme ruhen seitlich.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a3.toml"/>
        <source>An easy way to loosen the low back from side to side.</source>
        <translation>Eine leichte Art, den unteren Rücken seitlich zu lockern.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a3.toml"/>
        <source>An easy loosening across your low back.</source>
        <translation>Ein leichtes Lockern quer über den unteren Rücken.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a3.toml"/>
        <source>Rock only to the side that feels good.</source>
        <translation>Pendeln Sie nur zu der Seite, die guttut.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a3.toml"/>
        <source>Make the rock half as big.</source>
        <translation>Pendeln Sie nur halb so weit.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a3.toml"/>
        <source>Let both shoulders stay on the floor.</source>
        <translation>Lassen Sie beide Schultern am Boden.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a3.toml"/>
        <source>Lower your knees slowly. Do not let them drop.</source>
        <translation>Senken Sie die Knie langsam. Lassen Sie sie nicht fallen.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a3.toml"/>
        <source>Begin small. There is no hurry to go further.</source>
        <translation>Beginnen Sie klein. Es eilt nicht, weiter zu gehen.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a3.toml"/>
        <source>6 each side, taking turns</source>
        <translation>6 je Seite, im Wechsel</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a3.toml"/>
        <source>Right side</source>
        <translation>Rechte Seite</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a3.toml"/>
        <source>Left side</source>
        <translation>Linke Seite</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a3.toml"/>
        <source>Rock</source>
        <translation>Pendeln</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a3.toml"/>
        <source>Centre</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a3.toml"/>
        <source>Put a pillow between your knees and rock half as far.</source>
        <translation>Legen Sie ein Kissen zwischen die Knie und pendeln Sie halb so weit.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a3.toml"/>
        <source>Knees together.
Let them rock a little sideways.</source>
        <translation>Knie zusammen.
Ein wenig zur Seite pendeln.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a3.toml"/>
        <source>Both shoulders stay heavy.</source>
        <translation>Beide Schultern bleiben schwer.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a3.toml"/>
        <source>Easy and small.
Only as far as feels good.</source>
        <translation>Leicht und klein.
Nur so weit, wie es guttut.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a3.toml"/>
        <source>Let your knees go a little further, as long as it feels easy.</source>
        <translation>Lassen Sie die Knie etwas weiter gehen, solange es leicht bleibt.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a4.toml"/>
        <source>One knee to chest, hand-helped</source>
        <translation>Ein Knie zur Brust, mit den Händen</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a4.toml"/>
        <source>One knee to chest</source>
        <translation>Ein Knie zur Brust</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a4.toml"/>
        <source>Lie on your back with your knees bent. One foot stays on the floor.</source>
        <translation>Legen Sie sich mit gebeugten Knien auf den Rücken. Ein Fuß bleibt am Boden.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a4.toml"/>
        <source>Your hands do the work, so your back can let go while it bends a little.</source>
        <translation>Die Hände arbeiten, so kann Ihr Rücken loslassen, während er sich etwas beugt.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a4.toml"/>
        <source>A mild pull in the buttock or low back on that side.</source>
        <translation>Ein leichtes Ziehen im Gesäß oder unteren Rücken auf dieser Seite.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a4.toml"/>
        <source>Bring the knee less far, or put a towel round your thigh to hold it.</source>
        <translation>Ziehen Sie das Knie weniger weit heran, oder legen Sie ein Handtuch um den Oberschenkel.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a4.toml"/>
        <source>If bending always makes your back worse, leave this one out.</source>
        <translation>Wenn Beugen Ihren Rücken immer schlechter macht, lassen Sie diese Übung aus.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a4.toml"/>
        <source>Draw the leg in softly. There is no need to pull hard.</source>
        <translation>Ziehen Sie das Bein weich heran. Sie müssen nicht stark ziehen.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a4.toml"/>
        <source>Let your head rest on the cushion.</source>
        <translation>Lassen Sie den Kopf auf dem Kissen ruhen.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a4.toml"/>
        <source>Hold behind your thigh, not on your shin.</source>
        <translation>Fassen Sie hinter den Oberschenkel, nicht ans Schienbein.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a4.toml"/>
        <source>4 each side, legs take turns</source>
        <translation>4 je Seite, Beine im Wechsel</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a4.toml"/>
        <source>Right leg</source>
        <translation>Rechtes Bein</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a4.toml"/>
        <source>Left leg</source>
        <translation>Linkes Bein</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a4.toml"/>
        <source>Draw in</source>
        <translation>Heranziehen</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a4.toml"/>
        <source>Lower</source>
        <translation>Senken</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a4.toml"/>
        <source>Only slide your heel towards your bottom. Your foot stays on the floor.</source>
        <translation>Schieben Sie nur die Ferse zum Gesäß. Der Fuß bleibt am Boden.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a4.toml"/>
        <source>Hands behind your thigh.
Only as far as is easy.</source>
        <translation>Hände hinter den Oberschenkel.
Nur so weit, wie es leicht geht.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a4.toml"/>
        <source>A mild pull is fine.
Your head stays down.</source>
        <translation>Leichtes Ziehen ist in Ordnung.
Der Kopf bleibt unten.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a4.toml"/>
        <source>Let your hands do the work.</source>
        <translation>Lassen Sie die Hände arbeiten.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a4.toml"/>
        <source>Draw both knees in together, one after the other.</source>
        <translation>Ziehen Sie beide Knie heran, eins nach dem anderen.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a5.toml"/>
        <source>Front-lying, up on elbows</source>
        <translation>In Bauchlage auf die Ellbogen</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a5.toml"/>
        <source>Up on elbows</source>
        <translation>Auf die Ellbogen</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a5.toml"/>
        <source>Lie on your front</source>
        <translation>Auf dem Bauch liegen</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a5.toml"/>
        <source>Lie on your front with your forearms on the floor and your elbows by your sides.</source>
        <translation>Legen Sie sich auf den Bauch, die Unterarme am Boden, die Ellbogen neben dem Körper.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a5.toml"/>
        <source>After much sitting and bending, a small arch the other way often feels good.</source>
        <translation>Nach viel Sitzen und Beugen tut ein kleiner Bogen in die andere Richtung oft gut.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a5.toml"/>
        <source>A gentle arch. Your buttocks and legs stay loose.</source>
        <translation>Ein sanfter Bogen. Gesäß und Beine bleiben locker.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a5.toml"/>
        <source>Put a pillow under your belly and only lie there.</source>
        <translation>Legen Sie ein Kissen unter den Bauch und bleiben Sie nur liegen.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a5.toml"/>
        <source>Leave this one out if lying on your front or arching makes you worse.</source>
        <translation>Lassen Sie diese Übung aus, wenn Bauchlage oder Rückbeuge es schlechter macht.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a5.toml"/>
        <source>Let your hips stay on the floor.</source>
        <translation>Lassen Sie die Hüften am Boden.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a5.toml"/>
        <source>Look down, so that your neck stays long.</source>
        <translation>Schauen Sie nach unten, damit der Nacken lang bleibt.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a5.toml"/>
        <source>Let your shoulders sink away from your ears.</source>
        <translation>Lassen Sie die Schultern von den Ohren wegsinken.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a5.toml"/>
        <source>5 reps</source>
        <translation>5 Wiederholungen</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a5.toml"/>
        <source>Lift</source>
        <translation>Heben</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a5.toml"/>
        <source>Lift half as high. Or only lie flat, with a pillow under your belly.</source>
        <translation>Heben Sie halb so hoch. Oder bleiben Sie flach liegen, ein Kissen unter dem Bauch.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a5.toml"/>
        <source>Up on your elbows.
Your hips stay down.</source>
        <translation>Hoch auf die Ellbogen.
Die Hüften bleiben unten.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a5.toml"/>
        <source>Buttocks and legs stay loose.
Look down.</source>
        <translation>Gesäß und Beine bleiben locker.
Schauen Sie nach unten.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a5.toml"/>
        <source>A gentle arch is enough.</source>
        <translation>Ein sanfter Bogen genügt.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a5.toml"/>
        <source>Stay up for five seconds each time.</source>
        <translation>Bleiben Sie jedes Mal fünf Sekunden oben.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a6.toml"/>
        <source>Log-roll up, stand and step</source>
        <translation>Am Stück drehen, aufstehen, gehen</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a6.toml"/>
        <source>Roll up and step</source>
        <translation>Drehen und aufstehen</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a6.toml"/>
        <source>Roll to your side</source>
        <translation>Auf die Seite drehen</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a6.toml"/>
        <source>From your back or your front, roll to your side in one piece.</source>
        <translation>Drehen Sie sich aus Rücken- oder Bauchlage am Stück auf die Seite.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a6.toml"/>
        <source>Rolling up in one piece is kind to a sore back. A few steps set you up for a walk.</source>
        <translation>Am Stück hochzukommen schont einen wunden Rücken. Ein paar Schritte bereiten den Spaziergang vor.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a6.toml"/>
        <source>Steady, with no twist.</source>
        <translation>Gleichmäßig, ohne Verdrehen.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a6.toml"/>
        <source>If you feel dizzy, sit down.</source>
        <translation>Wenn Ihnen schwindlig wird, setzen Sie sich.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a6.toml"/>
        <source>Hold on to a chair for as long as you like.</source>
        <translation>Halten Sie sich an einem Stuhl, so lange Sie mögen.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a6.toml"/>
        <source>Roll to your side first, then come up.</source>
        <translation>Drehen Sie sich erst auf die Seite, dann kommen Sie hoch.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a6.toml"/>
        <source>Let shoulders and knees move together.</source>
        <translation>Bewegen Sie Schultern und Knie zusammen.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a6.toml"/>
        <source>Roll, sit, stand, step</source>
        <translation>Drehen, sitzen, stehen, gehen</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a6.toml"/>
        <source>Roll as one piece,
knees and shoulders together.</source>
        <translation>Drehen Sie sich am Stück,
Knie und Schultern zusammen.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a6.toml"/>
        <source>Push with your hand.
Let your legs come down.</source>
        <translation>Mit der Hand hochdrücken.
Die Beine sinken lassen.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a6.toml"/>
        <source>Sit</source>
        <translation>Sitzen</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a6.toml"/>
        <source>Sit and breathe.
Dizzy? Stay sitting.</source>
        <translation>Sitzen und atmen.
Schwindlig? Sitzen bleiben.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a6.toml"/>
        <source>Lean forward, then stand.</source>
        <translation>Nach vorn lehnen, dann aufstehen.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a6.toml"/>
        <source>Step</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a6.toml"/>
        <source>Walk on the spot.
Easy steps, loose arms.</source>
        <translation>Gehen Sie auf der Stelle.
Leichte Schritte, lockere Arme.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a6.toml"/>
        <source>Do each part more slowly and hold a chair as you stand and step.</source>
        <translation>Machen Sie jeden Teil langsamer und halten Sie sich beim Stehen und Gehen an einem Stuhl.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b1.toml"/>
        <source>Seated slump and tall rock</source>
        <translation>Rund und aufrecht im Sitzen</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b1.toml"/>
        <source>Slump and sit tall</source>
        <translation>Rund und aufrecht</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b1.toml"/>
        <source>Sit near the edge</source>
        <translation>Vorn auf dem Stuhl</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b1.toml"/>
        <source>Sit on the front half of a firm chair with your feet flat. No wheels on the chair, please.</source>
        <translation>Setzen Sie sich auf die vordere Hälfte eines festen Stuhls, die Füße flach. Bitte ohne Rollen.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b1.toml"/>
        <source>Sitting is easier when your back keeps changing position.</source>
        <translation>Sitzen fällt leichter, wenn der Rücken immer wieder die Haltung wechselt.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b1.toml"/>
        <source>You roll over your sitting bones, back and forth.</source>
        <translation>Sie rollen über die Sitzknochen, vor und zurück.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b1.toml"/>
        <source>If slumping stings, move only between the middle and tall.</source>
        <translation>Wenn Rundwerden sticht, bewegen Sie sich nur zwischen Mitte und aufrecht.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b1.toml"/>
        <source>Let the movement begin at your bottom, not at your shoulders.</source>
        <translation>Lassen Sie die Bewegung am Gesäß beginnen, nicht an den Schultern.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b1.toml"/>
        <source>Sit tall with ease. There is no need to force the arch.</source>
        <translation>Sitzen Sie mühelos aufrecht. Sie müssen den Bogen nicht erzwingen.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b1.toml"/>
        <source>8 reps</source>
        <translation>8 Wiederholungen</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b1.toml"/>
        <source>Slump</source>
        <translation>Rund werden</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b1.toml"/>
        <source>Sit tall</source>
        <translation>Aufrichten</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b1.toml"/>
        <source>Go half as far each way.</source>
        <translation>Gehen Sie in jede Richtung halb so weit.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b1.toml"/>
        <source>Roll back and slump.
Then roll forward and sit tall.</source>
        <translation>Zurückrollen und rund werden.
Dann vorrollen und aufrichten.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b1.toml"/>
        <source>Begin at your bottom.
Feel your sitting bones.</source>
        <translation>Beginnen Sie am Gesäß.
Spüren Sie die Sitzknochen.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b1.toml"/>
        <source>Easy, like a slow wave.</source>
        <translation>Leicht, wie eine langsame Welle.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b1.toml"/>
        <source>Draw slow circles with your hips instead, five each way.</source>
        <translation>Zeichnen Sie stattdessen langsame Kreise mit der Hüfte, fünf in jede Richtung.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b2.toml"/>
        <source>Standing back bend</source>
        <translation>Rückbeuge im Stehen</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b2.toml"/>
        <source>Stand, feet apart</source>
        <translation>Breit hinstellen</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b2.toml"/>
        <source>Stand with your feet hip-width apart and your palms on your buttocks. Have a wall behind you if you feel unsteady.</source>
        <translation>Stellen Sie sich hüftbreit hin, die Handflächen am Gesäß. Eine Wand hinter Ihnen hilft, wenn Sie unsicher sind.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b2.toml"/>
        <source>After sitting, a short bend the other way often feels like a relief.</source>
        <translation>Nach dem Sitzen tut eine kurze Beuge in die andere Richtung oft gut.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b2.toml"/>
        <source>Some pressure or stretch across your low back that eases as you come up.</source>
        <translation>Etwas Druck oder Dehnung quer über dem unteren Rücken, die beim Aufrichten nachlässt.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b2.toml"/>
        <source>Go half as far.</source>
        <translation>Gehen Sie halb so weit.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b2.toml"/>
        <source>Leave this one out if you feel it in your leg or get dizzy.</source>
        <translation>Lassen Sie diese Übung aus, wenn Sie sie im Bein spüren oder Ihnen schwindlig wird.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b2.toml"/>
        <source>Leave it out if a doctor told you that the space round your nerves is narrow.</source>
        <translation>Lassen Sie sie aus, wenn Ihnen ärztlich gesagt wurde, dass der Raum um Ihre Nerven eng ist.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b2.toml"/>
        <source>Let your knees stay straight but soft.</source>
        <translation>Lassen Sie die Knie gestreckt, aber weich.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b2.toml"/>
        <source>Let your head follow your back. It does not drop.</source>
        <translation>Lassen Sie den Kopf dem Rücken folgen. Er fällt nicht.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b2.toml"/>
        <source>10 reps</source>
        <translation>10 Wiederholungen</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b2.toml"/>
        <source>Bend back</source>
        <translation>Rückbeugen</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b2.toml"/>
        <source>Come up</source>
        <translation>Hochkommen</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b2.toml"/>
        <source>Stand with your hands on a worktop and lean back only a little.</source>
        <translation>Stützen Sie die Hände auf eine Arbeitsplatte und lehnen Sie sich nur wenig zurück.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b2.toml"/>
        <source>Palms on your buttocks.
Lean back a little.</source>
        <translation>Handflächen ans Gesäß.
Lehnen Sie sich etwas zurück.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b2.toml"/>
        <source>Knees stay straight.
Your head just follows.</source>
        <translation>Die Knie bleiben gestreckt.
Der Kopf folgt nur.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b2.toml"/>
        <source>It should ease as you come up.</source>
        <translation>Beim Hochkommen soll es nachlassen.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b2.toml"/>
        <source>Stay back for three seconds each time.</source>
        <translation>Bleiben Sie jedes Mal drei Sekunden hinten.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b3.toml"/>
        <source>Standing side bend</source>
        <translation>Seitbeuge im Stehen</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b3.toml"/>
        <source>Side bend</source>
        <translation>Seitbeuge</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b3.toml"/>
        <source>Stand with your feet hip-width apart and your arms by your sides.</source>
        <translation>Stellen Sie sich hüftbreit hin, die Arme neben dem Körper.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b3.toml"/>
        <source>Backs like to move to the side as well, and sitting leaves that out.</source>
        <translation>Rücken bewegen sich auch gern zur Seite, und das kommt beim Sitzen zu kurz.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b3.toml"/>
        <source>A stretch along the long side.</source>
        <translation>Eine Dehnung an der langen Seite.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b3.toml"/>
        <source>Slide down only half as far.</source>
        <translation>Gleiten Sie nur halb so weit hinunter.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b3.toml"/>
        <source>If one side is sore, do the other one only.</source>
        <translation>Wenn eine Seite wehtut, machen Sie nur die andere.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b3.toml"/>
        <source>Bend straight to the side, not forward or back.</source>
        <translation>Beugen Sie gerade zur Seite, nicht vor oder zurück.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b3.toml"/>
        <source>Let your hips stay over your feet.</source>
        <translation>Lassen Sie die Hüften über den Füßen.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b3.toml"/>
        <source>5 each side, taking turns</source>
        <translation>5 je Seite, im Wechsel</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b3.toml"/>
        <source>Slide down</source>
        <translation>Abgleiten</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b3.toml"/>
        <source>Do it sitting on a firm chair, and slide half as far.</source>
        <translation>Machen Sie es im Sitzen auf einem festen Stuhl und gleiten Sie halb so weit.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b3.toml"/>
        <source>Slide your hand down your thigh.
Straight to the side.</source>
        <translation>Hand am Oberschenkel hinuntergleiten.
Gerade zur Seite.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b3.toml"/>
        <source>Hips stay over your feet.</source>
        <translation>Die Hüften bleiben über den Füßen.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b3.toml"/>
        <source>Feel the long side stretch.</source>
        <translation>Spüren Sie die lange Seite.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b3.toml"/>
        <source>Reach your other arm over your head as you bend.</source>
        <translation>Strecken Sie beim Beugen den anderen Arm über den Kopf.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b4.toml"/>
        <source>Cat and camel</source>
        <translation>Katze und Kamel</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b4.toml"/>
        <source>Hands and knees</source>
        <translation>Hände und Knie</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b4.toml"/>
        <source>Come onto your hands and knees. Hands under your shoulders, knees under your hips.</source>
        <translation>Kommen Sie auf Hände und Knie. Hände unter den Schultern, Knie unter den Hüften.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b4.toml"/>
        <source>Your whole back gets to move both ways, with no weight on it.</source>
        <translation>Der ganze Rücken bewegt sich in beide Richtungen, ohne Last.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b4.toml"/>
        <source>Your whole back moves. There is no need to push at the ends.</source>
        <translation>Ihr ganzer Rücken bewegt sich. Am Ende müssen Sie nicht drücken.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b4.toml"/>
        <source>Sore wrists: use your fists or your forearms.</source>
        <translation>Wunde Handgelenke: nehmen Sie Fäuste oder Unterarme.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b4.toml"/>
        <source>Sore knees: kneel on a cushion, or do the slump and tall rock again.</source>
        <translation>Wunde Knie: knien Sie auf einem Kissen, oder machen Sie wieder rund und aufrecht im Sitzen.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b4.toml"/>
        <source>Let your elbows stay straight.</source>
        <translation>Lassen Sie die Ellbogen gestreckt.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b4.toml"/>
        <source>Dip softly. Do not let your belly drop.</source>
        <translation>Senken Sie den Rücken weich. Lassen Sie den Bauch nicht fallen.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b4.toml"/>
        <source>Stay over your knees, without rocking back.</source>
        <translation>Bleiben Sie über den Knien, ohne zurückzuwippen.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b4.toml"/>
        <source>Round</source>
        <translation>Rund</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b4.toml"/>
        <source>Dip</source>
        <translation>Senken</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b4.toml"/>
        <source>Round your back like a cat.</source>
        <translation>Machen Sie den Rücken rund wie eine Katze.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b4.toml"/>
        <source>Let it dip, softly.</source>
        <translation>Sanft sinken lassen.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b4.toml"/>
        <source>No need to push.</source>
        <translation>Sie müssen nicht drücken.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b4.toml"/>
        <source>Let your whole back move.</source>
        <translation>Lassen Sie den ganzen Rücken mitgehen.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b4.toml"/>
        <source>Elbows straight.
Slow and easy, both ways.</source>
        <translation>Ellbogen gestreckt.
Langsam und leicht, beide Richtungen.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b4.toml"/>
        <source>Take twelve seconds for each round and dip.</source>
        <translation>Nehmen Sie sich zwölf Sekunden für jedes Rund und Senken.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b5.toml"/>
        <source>Bottom to heels</source>
        <translation>Gesäß zu den Fersen</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b5.toml"/>
        <source>Stay on your hands and knees. Your hands stay where they are.</source>
        <translation>Bleiben Sie auf Händen und Knien. Die Hände bleiben, wo sie sind.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b5.toml"/>
        <source>A restful stretch for the low back and hips.</source>
        <translation>Eine erholsame Dehnung für unteren Rücken und Hüften.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b5.toml"/>
        <source>An easy stretch in your low back and hips.</source>
        <translation>Eine leichte Dehnung in unterem Rücken und Hüften.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b5.toml"/>
        <source>With sore knees, stop half-way.</source>
        <translation>Bei wunden Knien halten Sie auf halbem Weg.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b5.toml"/>
        <source>If bending makes you worse, do the elbow lift of Video 1 instead.</source>
        <translation>Wenn Beugen es schlechter macht, machen Sie stattdessen die Ellbogenübung aus Video 1.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b5.toml"/>
        <source>Let your elbows bend a little.</source>
        <translation>Lassen Sie die Ellbogen sich etwas beugen.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b5.toml"/>
        <source>Go only as far as your heels allow. There is no need to sit on them.</source>
        <translation>Gehen Sie nur so weit, wie die Fersen es zulassen. Sie müssen nicht darauf sitzen.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b5.toml"/>
        <source>Sit back</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b5.toml"/>
        <source>Forward</source>
        <translation>Nach vorn</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b5.toml"/>
        <source>Stop half-way back.</source>
        <translation>Halten Sie auf halbem Weg zurück.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b5.toml"/>
        <source>Sit back towards your heels.
Only as far as is easy.</source>
        <translation>Zurück zu den Fersen.
Nur so weit, wie es leicht geht.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b5.toml"/>
        <source>One deep breath here.</source>
        <translation>Ein tiefer Atemzug hier.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b5.toml"/>
        <source>Elbows soft.
Let your back grow long.</source>
        <translation>Ellbogen weich.
Lassen Sie den Rücken lang werden.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b5.toml"/>
        <source>Stay back for two breaths each time.</source>
        <translation>Bleiben Sie jedes Mal zwei Atemzüge hinten.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b6.toml"/>
        <source>Bridge</source>
        <translation>Brücke</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b6.toml"/>
        <source>Lie on your back with your knees bent, feet flat and arms by your sides.</source>
        <translation>Legen Sie sich mit gebeugten Knien auf den Rücken, Füße flach, Arme neben dem Körper.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b6.toml"/>
        <source>Your buttocks learn to share the work with your back.</source>
        <translation>Ihr Gesäß lernt, dem Rücken Arbeit abzunehmen.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b6.toml"/>
        <source>Work in your buttocks and the back of your thighs, not in your back.</source>
        <translation>Arbeit im Gesäß und hinten in den Oberschenkeln, nicht im Rücken.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b6.toml"/>
        <source>Lift half as high.</source>
        <translation>Heben Sie halb so hoch.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b6.toml"/>
        <source>If you get a cramp, bring your feet nearer to your bottom.</source>
        <translation>Bei einem Krampf stellen Sie die Füße näher ans Gesäß.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b6.toml"/>
        <source>Stop where your body makes a straight line.</source>
        <translation>Halten Sie, wo der Körper eine gerade Linie bildet.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b6.toml"/>
        <source>Let your ribs stay soft.</source>
        <translation>Lassen Sie die Rippen weich.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b6.toml"/>
        <source>Let your neck rest. The feet do the pushing.</source>
        <translation>Lassen Sie den Nacken ruhen. Die Füße drücken.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b6.toml"/>
        <source>Lift half as high. Or do the tiny pelvic tilts instead.</source>
        <translation>Heben Sie halb so hoch. Oder machen Sie stattdessen die winzigen Beckenkippungen.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b6.toml"/>
        <source>Press through your feet.
Lift your bottom.</source>
        <translation>Drücken Sie durch die Füße.
Heben Sie das Gesäß.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b6.toml"/>
        <source>Stop at a straight line.
Squeeze your buttocks.</source>
        <translation>Bis zur geraden Linie.
Spannen Sie das Gesäß an.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b6.toml"/>
        <source>Neck and ribs stay soft.</source>
        <translation>Nacken und Rippen bleiben weich.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c1.toml"/>
        <source>Hip hinge with a stick</source>
        <translation>Hüftbeuge mit Stock</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c1.toml"/>
        <source>Hip hinge</source>
        <translation>Hüftbeuge</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c1.toml"/>
        <source>Stand with a stick along your back. One hand holds it behind your neck, one behind your low back.</source>
        <translation>Halten Sie einen Stock längs am Rücken. Eine Hand hält ihn im Nacken, eine am unteren Rücken.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c1.toml"/>
        <source>Bending from the hips lets them do more of the work when you bend and lift.</source>
        <translation>Wer aus der Hüfte beugt, lässt sie beim Bücken und Heben mehr Arbeit tun.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c1.toml"/>
        <source>A stretch behind your thighs and work in your buttocks.</source>
        <translation>Dehnung hinten in den Oberschenkeln und Arbeit im Gesäß.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c1.toml"/>
        <source>Bend half as far.</source>
        <translation>Beugen Sie halb so weit.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c1.toml"/>
        <source>Leave the stick and slide your hands down your thighs.</source>
        <translation>Lassen Sie den Stock weg und gleiten Sie mit den Händen die Oberschenkel hinunter.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c1.toml"/>
        <source>Push your hips back more than your knees forward.</source>
        <translation>Schieben Sie die Hüften mehr zurück als die Knie vor.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c1.toml"/>
        <source>Let the stick touch your head, mid-back and tail all the time.</source>
        <translation>Lassen Sie den Stock immer Kopf, Rückenmitte und Steiß berühren.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c1.toml"/>
        <source>Let your knees stay soft.</source>
        <translation>Lassen Sie die Knie weich.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c1.toml"/>
        <source>Hips back</source>
        <translation>Hüfte zurück</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c1.toml"/>
        <source>Stand just in front of a wall, back to it. Slide your hands down your thighs and touch it with your bottom.</source>
        <translation>Stellen Sie sich mit dem Rücken knapp vor eine Wand. Gleiten Sie mit den Händen die Oberschenkel hinunter und berühren Sie sie mit dem Gesäß.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c1.toml"/>
        <source>Push your hips back.
The stick touches in three places.</source>
        <translation>Schieben Sie die Hüften zurück.
Der Stock berührt drei Stellen.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c1.toml"/>
        <source>Let your hips do more of the bend.</source>
        <translation>Lassen Sie die Hüfte mehr beugen.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c1.toml"/>
        <source>Squeeze your buttocks.
Stand tall.</source>
        <translation>Spannen Sie das Gesäß an.
Richten Sie sich auf.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c1.toml"/>
        <source>Knees soft.
Feel the back of your thighs.</source>
        <translation>Knie weich.
Spüren Sie die Rückseite der Schenkel.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c1.toml"/>
        <source>Hold a weight of 2 to 8 kg close to your chest or thighs.</source>
        <translation>Halten Sie ein Gewicht von 2 bis 8 kg nah an Brust oder Oberschenkeln.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c2.toml"/>
        <source>Sit to stand</source>
        <translation>Vom Sitzen zum Stehen</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c2.toml"/>
        <source>Sit at the front edge of a firm chair without wheels. Draw your feet back a little.</source>
        <translation>Setzen Sie sich vorn auf einen festen Stuhl ohne Rollen. Ziehen Sie die Füße etwas zurück.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c2.toml"/>
        <source>You do this many times a day. Doing it slowly makes your legs stronger.</source>
        <translation>Das tun Sie oft am Tag. Langsam gemacht, werden die Beine kräftiger.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c2.toml"/>
        <source>Work in your thighs and buttocks.</source>
        <translation>Arbeit in Oberschenkeln und Gesäß.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c2.toml"/>
        <source>Push with your hands on the chair.</source>
        <translation>Drücken Sie sich mit den Händen vom Stuhl ab.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c2.toml"/>
        <source>Use a higher seat.</source>
        <translation>Nehmen Sie einen höheren Sitz.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c2.toml"/>
        <source>Sit down slowly. Do not drop.</source>
        <translation>Setzen Sie sich langsam. Lassen Sie sich nicht fallen.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c2.toml"/>
        <source>Let your knees point over your feet.</source>
        <translation>Lassen Sie die Knie über die Füße zeigen.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c2.toml"/>
        <source>Use a chair without wheels.</source>
        <translation>Nehmen Sie einen Stuhl ohne Rollen.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c2.toml"/>
        <source>Tall</source>
        <translation>Aufrecht</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c2.toml"/>
        <source>Push with your hands on the chair, or use a higher seat.</source>
        <translation>Drücken Sie sich mit den Händen vom Stuhl ab, oder nehmen Sie einen höheren Sitz.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c2.toml"/>
        <source>Lean forward, then stand.
Sit down slowly.</source>
        <translation>Nach vorn lehnen, dann aufstehen.
Langsam hinsetzen.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c2.toml"/>
        <source>Knees over your feet.</source>
        <translation>Die Knie über den Füßen.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c2.toml"/>
        <source>Slow on the way down.
Your legs do the work.</source>
        <translation>Langsam nach unten.
Die Beine arbeiten.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c2.toml"/>
        <source>Cross your arms and take five seconds to sit down. Later, hold a bag close.</source>
        <translation>Kreuzen Sie die Arme und setzen Sie sich in fünf Sekunden. Später halten Sie eine Tasche am Körper.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c3.toml"/>
        <source>Bird dog</source>
        <translation>Vierfüßler diagonal</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c3.toml"/>
        <source>Come onto your hands and knees. Tighten your tummy a little, as if for a small cough.</source>
        <translation>Kommen Sie auf Hände und Knie. Spannen Sie den Bauch etwas an, wie für ein kleines Husten.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c3.toml"/>
        <source>Your back and buttocks practise working together while you move.</source>
        <translation>Rücken und Gesäß üben, zusammenzuarbeiten, während Sie sich bewegen.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c3.toml"/>
        <source>Work in your buttock and mid-back. Your hips stay level.</source>
        <translation>Arbeit in Gesäß und mittlerem Rücken. Die Hüften bleiben waagerecht.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c3.toml"/>
        <source>Slide your toes back along the floor and keep both hands down.</source>
        <translation>Schieben Sie die Zehen am Boden zurück und lassen Sie beide Hände unten.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c3.toml"/>
        <source>Let your low back keep its shape.</source>
        <translation>Lassen Sie den unteren Rücken seine Form behalten.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c3.toml"/>
        <source>Let both hips face the floor.</source>
        <translation>Lassen Sie beide Hüften zum Boden zeigen.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c3.toml"/>
        <source>Lift your leg no higher than your back.</source>
        <translation>Heben Sie das Bein nicht höher als den Rücken.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c3.toml"/>
        <source>4 each side, taking turns</source>
        <translation>4 je Seite, im Wechsel</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c3.toml"/>
        <source>Reach</source>
        <translation>Strecken</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c3.toml"/>
        <source>Leg only: slide your toes back along the floor and keep both hands down.</source>
        <translation>Nur das Bein: Schieben Sie die Zehen am Boden zurück und lassen Sie beide Hände unten.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c3.toml"/>
        <source>Leg back, other arm forward.
Long, not high.</source>
        <translation>Bein zurück, anderer Arm vor.
Lang, nicht hoch.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c3.toml"/>
        <source>Both hips face the floor.</source>
        <translation>Beide Hüften zeigen zum Boden.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c3.toml"/>
        <source>Reach long.
Keep breathing.</source>
        <translation>Strecken Sie sich lang.
Atmen Sie weiter.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c3.toml"/>
        <source>Stay for eight to ten seconds each time. Later, do two rounds.</source>
        <translation>Bleiben Sie jedes Mal acht bis zehn Sekunden. Später machen Sie zwei Durchgänge.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c4.toml"/>
        <source>Side plank from the knees</source>
        <translation>Seitstütz auf den Knien</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c4.toml"/>
        <source>Side plank</source>
        <translation>Seitstütz</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c4.toml"/>
        <source>Lie on your side</source>
        <translation>Auf der Seite liegen</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c4.toml"/>
        <source>Lie on your right side with your elbow under your shoulder and your knees bent back.</source>
        <translation>Legen Sie sich auf die rechte Seite, den Ellbogen unter der Schulter, die Knie nach hinten gebeugt.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c4.toml"/>
        <source>The side of your waist helps to hold you. Here it gets some practice.</source>
        <translation>Die Seite der Taille hilft, Sie zu halten. Hier bekommt sie etwas Übung.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c4.toml"/>
        <source>The side of your waist works.</source>
        <translation>Die Seite der Taille arbeitet.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c4.toml"/>
        <source>With a sore shoulder, stand side-on to a wall with your forearm on it.</source>
        <translation>Bei wunder Schulter stellen Sie sich seitlich an eine Wand, den Unterarm daran.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c4.toml"/>
        <source>Let your hips come forward into line.</source>
        <translation>Lassen Sie die Hüften nach vorn in die Linie kommen.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c4.toml"/>
        <source>Push the floor away, so that you do not sink.</source>
        <translation>Drücken Sie den Boden weg, damit Sie nicht einsinken.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c4.toml"/>
        <source>Let your shoulder stay away from your ear.</source>
        <translation>Lassen Sie die Schulter vom Ohr weg.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c4.toml"/>
        <source>3 right, then 3 left</source>
        <translation>3 rechts, dann 3 links</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c4.toml"/>
        <source>Change side</source>
        <translation>Seite wechseln</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c4.toml"/>
        <source>Roll over onto your left side.</source>
        <translation>Drehen Sie sich auf die linke Seite.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c4.toml"/>
        <source>Stand side-on to a wall with your forearm on it. Bring your body into line.</source>
        <translation>Stellen Sie sich seitlich an eine Wand, den Unterarm daran. Bringen Sie den Körper in eine Linie.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c4.toml"/>
        <source>Lift your hips into line.
Shoulder, hip and knee.</source>
        <translation>Heben Sie die Hüfte in die Linie.
Schulter, Hüfte und Knie.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c4.toml"/>
        <source>Push the floor away.
Count aloud to keep breathing.</source>
        <translation>Drücken Sie den Boden weg.
Laut zählen hilft beim Atmen.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c4.toml"/>
        <source>Stay up for ten seconds. Later, straighten your legs.</source>
        <translation>Bleiben Sie zehn Sekunden oben. Später strecken Sie die Beine.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c5.toml"/>
        <source>Bridge with hold</source>
        <translation>Brücke mit Halten</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c5.toml"/>
        <source>Bridge and hold</source>
        <translation>Brücke halten</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c5.toml"/>
        <source>The same lift as in Video 2, a little longer, for stronger buttocks.</source>
        <translation>Dasselbe Heben wie in Video 2, etwas länger, für ein kräftigeres Gesäß.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c5.toml"/>
        <source>Lift half as high and come down when you like.</source>
        <translation>Heben Sie halb so hoch und kommen Sie herunter, wann Sie mögen.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c5.toml"/>
        <source>Press through your feet.
Lift to a straight line.</source>
        <translation>Drücken Sie durch die Füße.
Heben bis zur geraden Linie.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c5.toml"/>
        <source>Squeeze your buttocks.
Keep breathing.</source>
        <translation>Spannen Sie das Gesäß an.
Atmen Sie weiter.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c5.toml"/>
        <source>While you are up, lift one foot a little, then the other. Later, do it on one leg.</source>
        <translation>Heben Sie oben einen Fuß etwas an, dann den anderen. Später machen Sie es auf einem Bein.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c6.toml"/>
        <source>Half press-up</source>
        <translation>Halber Hochstütz</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c6.toml"/>
        <source>Lie on your front with your hands under your shoulders.</source>
        <translation>Legen Sie sich auf den Bauch, die Hände unter den Schultern.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c6.toml"/>
        <source>A calm arch to finish with, after all the bending of the day.</source>
        <translation>Ein ruhiger Bogen zum Schluss, nach all dem Beugen des Tages.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c6.toml"/>
        <source>An easy arch. Your legs stay loose.</source>
        <translation>Ein leichter Bogen. Die Beine bleiben locker.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c6.toml"/>
        <source>Come up only onto your elbows, as in Video 1.</source>
        <translation>Kommen Sie nur auf die Ellbogen hoch, wie in Video 1.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c6.toml"/>
        <source>If arching makes you worse, sit back to your heels instead.</source>
        <translation>Wenn die Rückbeuge es schlechter macht, setzen Sie sich stattdessen zu den Fersen zurück.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c6.toml"/>
        <source>Let your buttocks stay loose.</source>
        <translation>Lassen Sie das Gesäß locker.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c6.toml"/>
        <source>6 reps</source>
        <translation>6 Wiederholungen</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c6.toml"/>
        <source>Press up</source>
        <translation>Hochdrücken</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c6.toml"/>
        <source>Come up only onto your elbows.</source>
        <translation>Kommen Sie nur auf die Ellbogen hoch.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c6.toml"/>
        <source>Press up with your arms.
Your hips stay down.</source>
        <translation>Drücken Sie sich mit den Armen hoch.
Die Hüften bleiben unten.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c6.toml"/>
        <source>Legs and buttocks stay loose.</source>
        <translation>Beine und Gesäß bleiben locker.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c6.toml"/>
        <source>Only as far as is easy.</source>
        <translation>Nur so weit, wie es leicht geht.</translation>
    </message>
</context>
</TS>
