<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <location filename="../../ui/bar_buttons.py"/>
        <source>Stop, it hurts</source>
        <translation>Parar, duele</translation>
    </message>
    <message>
        <location filename="../../ui/before_page.py"/>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <location filename="../../ui/before_page.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../ui/before_page.py"/>
        <source>How strong is your pain right now?</source>
        <translation>¿Qué intensidad tiene su dolor ahora mismo?</translation>
    </message>
    <message>
        <location filename="../../ui/before_page.py"/>
        <source>No pain</source>
        <translation>Sin dolor</translation>
    </message>
    <message>
        <location filename="../../ui/before_page.py"/>
        <source>Worst you can imagine</source>
        <translation>El peor imaginable</translation>
    </message>
    <message>
        <location filename="../../ui/before_page.py"/>
        <source>One tap and we start. It decides how big today's routine is.</source>
        <translation>Un toque y empezamos. Decide el tamaño de la rutina de hoy.</translation>
    </message>
    <message>
        <location filename="../../ui/change_words.py"/>
        <source>One more check-in with {0} would open it.</source>
        <translation>Un registro más con {0} lo abriría.</translation>
    </message>
    <message>
        <location filename="../../ui/change_words.py"/>
        <source>One more check-in after {0} with {1} would open it.</source>
        <translation>Un registro más (desde: {0}) con {1} lo abriría.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/change_words.py"/>
        <source>%n more check-ins with {1} would open it, the last after {0}.</source>
        <translation>
            <numerusform>%n registro más con {1} lo abriría, el último desde: {0}.</numerusform>
            <numerusform>%n registros más con {1} lo abrirían, el último desde: {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/change_words.py"/>
        <source>Before that, %n more routines.</source>
        <translation>
            <numerusform>Antes, %n rutina más.</numerusform>
            <numerusform>Antes, %n rutinas más.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/change_words.py"/>
        <source>10 minutes or more of sitting</source>
        <translation>10 minutos sentado o más</translation>
    </message>
    <message>
        <location filename="../../ui/change_words.py"/>
        <source>30 minutes or more of sitting</source>
        <translation>30 minutos sentado o más</translation>
    </message>
    <message>
        <location filename="../../ui/change_words.py"/>
        <source>an hour or more of sitting</source>
        <translation>una hora sentado o más</translation>
    </message>
    <message>
        <location filename="../../ui/change_words.py"/>
        <source>pain at {0} or less</source>
        <translation>dolor en {0} o menos</translation>
    </message>
    <message>
        <location filename="../../ui/change_words.py"/>
        <source>{0} and {1}</source>
        <comment>two things that are needed</comment>
        <translation>{0} y {1}</translation>
    </message>
    <message>
        <location filename="../../ui/change_words.py"/>
        <source>any answer</source>
        <translation>cualquier respuesta</translation>
    </message>
    <message>
        <location filename="../../ui/change_words.py"/>
        <source>{0} tomorrow</source>
        <translation>mañana a las {0}</translation>
    </message>
    <message>
        <location filename="../../ui/change_words.py"/>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <location filename="../../ui/chart_card.py"/>
        <source>Time shown</source>
        <translation>Periodo mostrado</translation>
    </message>
    <message>
        <location filename="../../ui/chart_card.py"/>
        <source>Show as a table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <location filename="../../ui/chart_card.py"/>
        <source>Sitting time</source>
        <translation>Tiempo sentado</translation>
    </message>
    <message>
        <location filename="../../ui/chart_card.py"/>
        <source>Weekly score</source>
        <translation>Puntuación semanal</translation>
    </message>
    <message>
        <location filename="../../ui/chart_card.py"/>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <location filename="../../ui/chart_card.py"/>
        <source>Copy the picture</source>
        <translation>Copiar la imagen</translation>
    </message>
    <message>
        <location filename="../../ui/chart_card.py"/>
        <source>Save as PNG</source>
        <translation>Guardar como PNG</translation>
    </message>
    <message>
        <location filename="../../ui/chart_card.py"/>
        <source>Save as SVG</source>
        <translation>Guardar como SVG</translation>
    </message>
    <message>
        <location filename="../../ui/chart_card.py"/>
        <source>Show the chart</source>
        <translation>Mostrar el gráfico</translation>
    </message>
    <message>
        <location filename="../../ui/chart_card.py"/>
        <source>Check in</source>
        <translation>Hacer un registro</translation>
    </message>
    <message>
        <location filename="../../ui/chart_card.py"/>
        <source>Your first dot goes here.</source>
        <translation>Su primer punto irá aquí.</translation>
    </message>
    <message>
        <location filename="../../ui/chart_ground.py"/>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <location filename="../../ui/chart_ground.py"/>
        <source>worst</source>
        <translation>el peor</translation>
    </message>
    <message>
        <location filename="../../ui/chart_ground.py"/>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <location filename="../../ui/chart_ground.py"/>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <location filename="../../ui/chart_ground.py"/>
        <source>No check-ins</source>
        <translation>Sin registros</translation>
    </message>
    <message>
        <location filename="../../ui/chart_legend.py"/>
        <source>A week, lowest to highest</source>
        <translation>Una semana, de lo más bajo a lo más alto</translation>
    </message>
    <message>
        <location filename="../../ui/chart_legend.py"/>
        <source>Your answers</source>
        <translation>Sus respuestas</translation>
    </message>
    <message>
        <location filename="../../ui/chart_legend.py"/>
        <source>After a routine</source>
        <translation>Después de una rutina</translation>
    </message>
    <message>
        <location filename="../../ui/chart_legend.py"/>
        <source>Trend, and how sure we are</source>
        <translation>Tendencia, y cuán segura es</translation>
    </message>
    <message>
        <location filename="../../ui/chart_legend.py"/>
        <source>Routines a week</source>
        <translation>Rutinas por semana</translation>
    </message>
    <message>
        <location filename="../../ui/chart_legend.py"/>
        <source>Walking a week</source>
        <translation>Caminatas por semana</translation>
    </message>
    <message>
        <location filename="../../ui/chart_legend.py"/>
        <source>Routine</source>
        <translation>Rutina</translation>
    </message>
    <message>
        <location filename="../../ui/chart_legend.py"/>
        <source>Walk</source>
        <translation>Caminata</translation>
    </message>
    <message>
        <location filename="../../ui/chart_legend.py"/>
        <source>Video opened</source>
        <translation>Vídeo abierto</translation>
    </message>
    <message>
        <location filename="../../ui/chart_legend.py"/>
        <source>Opened by a clinician</source>
        <translation>Abierto por un profesional sanitario</translation>
    </message>
    <message>
        <location filename="../../ui/chart_legend.py"/>
        <source>One video back</source>
        <translation>Un vídeo atrás</translation>
    </message>
    <message>
        <location filename="../../ui/chart_line.py"/>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <location filename="../../ui/chart_panels.py"/>
        <source>Sitting before pain</source>
        <translation>Sentado hasta el dolor</translation>
    </message>
    <message>
        <location filename="../../ui/chart_panels.py"/>
        <source>Weekly score, 0 to 10</source>
        <translation>Puntuación semanal, de 0 a 10</translation>
    </message>
    <message>
        <location filename="../../ui/chart_panels.py"/>
        <source>{0}: {1} now, about the same as at first</source>
        <translation>{0}: {1} ahora, más o menos como al principio</translation>
    </message>
    <message>
        <location filename="../../ui/chart_panels.py"/>
        <source>{0}: {1} now, lower than {2} at first</source>
        <translation>{0}: {1} ahora, menos que {2} al principio</translation>
    </message>
    <message>
        <location filename="../../ui/chart_panels.py"/>
        <source>{0}: {1} now, clearly lower than {2} at first</source>
        <translation>{0}: {1} ahora, claramente menos que {2} al principio</translation>
    </message>
    <message>
        <location filename="../../ui/chart_panels.py"/>
        <source>{0}: {1} now, higher than {2} at first</source>
        <translation>{0}: {1} ahora, más que {2} al principio</translation>
    </message>
    <message>
        <location filename="../../ui/chart_panels.py"/>
        <source>{0}: {1} now, clearly higher than {2} at first</source>
        <translation>{0}: {1} ahora, claramente más que {2} al principio</translation>
    </message>
    <message>
        <location filename="../../ui/chart_readout.py"/>
        <source>Pain {0} out of 10</source>
        <translation>Dolor {0} de 10</translation>
    </message>
    <message>
        <location filename="../../ui/chart_readout.py"/>
        <source>Hurt straight away when sitting.</source>
        <translation>Dolía nada más sentarse.</translation>
    </message>
    <message>
        <location filename="../../ui/chart_readout.py"/>
        <source>Hurt after 10 to 29 min sitting.</source>
        <translation>Dolía tras 10 a 29 min sentado.</translation>
    </message>
    <message>
        <location filename="../../ui/chart_readout.py"/>
        <source>Hurt after 30 to 59 min sitting.</source>
        <translation>Dolía tras 30 a 59 min sentado.</translation>
    </message>
    <message>
        <location filename="../../ui/chart_readout.py"/>
        <source>Sat an hour or more.</source>
        <translation>Sentado una hora o más.</translation>
    </message>
    <message>
        <location filename="../../ui/chart_readout.py"/>
        <source>1 routine</source>
        <translation>1 rutina</translation>
    </message>
    <message>
        <location filename="../../ui/chart_readout.py"/>
        <source>{0} routines</source>
        <translation>{0} rutinas</translation>
    </message>
    <message>
        <location filename="../../ui/chart_readout.py"/>
        <source>1 walk</source>
        <translation>1 caminata</translation>
    </message>
    <message>
        <location filename="../../ui/chart_readout.py"/>
        <source>{0} walks</source>
        <translation>{0} caminatas</translation>
    </message>
    <message>
        <location filename="../../ui/chart_readout.py"/>
        <source>{0} that day.</source>
        <translation>{0} ese día.</translation>
    </message>
    <message>
        <location filename="../../ui/chart_readout.py"/>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <location filename="../../ui/chart_readout.py"/>
        <source>Before a routine.</source>
        <translation>Antes de una rutina.</translation>
    </message>
    <message>
        <location filename="../../ui/chart_readout.py"/>
        <source>After a routine. Does not move the dial.</source>
        <translation>Después de una rutina. No mueve el dial.</translation>
    </message>
    <message>
        <location filename="../../ui/chart_readout.py"/>
        <source>Week of {0}</source>
        <translation>Semana del {0}</translation>
    </message>
    <message>
        <location filename="../../ui/chart_readout.py"/>
        <source>Pain {0} to {1}</source>
        <translation>Dolor de {0} a {1}</translation>
    </message>
    <message>
        <location filename="../../ui/chart_readout.py"/>
        <source>Middle answer {0}: {1}.</source>
        <translation>Respuesta media {0}: {1}.</translation>
    </message>
    <message>
        <location filename="../../ui/chart_readout.py"/>
        <source>{0}.</source>
        <translation>{0}.</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>Check-in</source>
        <translation>Registro</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>Weekly questions</source>
        <translation>Preguntas semanales</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>Change of video</source>
        <translation>Cambio de vídeo</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>Safety check</source>
        <translation>Control de seguridad</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>Sitting</source>
        <translation>Sentado</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>{0} minutes</source>
        <translation>{0} minutos</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>Pain, enjoyment, activity: {0}</source>
        <translation>Dolor, disfrute, actividad: {0}</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>Morning: {0}</source>
        <translation>Mañana: {0}</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>Pain only</source>
        <translation>Solo dolor</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>{0}, then {1}</source>
        <translation>{0}, luego {1}</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>then {0}</source>
        <translation>luego {0}</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>short</source>
        <translation>corta</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>full</source>
        <translation>completa</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>1 click</source>
        <translation>1 clic</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>{0} clicks</source>
        <translation>{0} clics</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>stopped: it hurt</source>
        <translation>detenida: dolía</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>stopped: further down the leg</source>
        <translation>detenida: más abajo en la pierna</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>stopped: a warning sign</source>
        <translation>detenida: una señal de alarma</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>a part of it</source>
        <translation>una parte</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>Short</source>
        <translation>Corto</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>A spell begins: {0}</source>
        <translation>Empieza un episodio: {0}</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>Checked by a clinician</source>
        <translation>Revisado por un profesional sanitario</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>A clinician says: open the next video</source>
        <translation>Un profesional sanitario dice: abrir el siguiente vídeo</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>{0} opened</source>
        <translation>{0} abierto</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>Back to {0}</source>
        <translation>De vuelta a {0}</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>{0} opened by a clinician's word</source>
        <translation>{0} abierto por indicación de un profesional sanitario</translation>
    </message>
    <message>
        <location filename="../../ui/chart_table.py"/>
        <source>Find in the table</source>
        <translation>Buscar en la tabla</translation>
    </message>
    <message>
        <location filename="../../ui/chart_table.py"/>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="../../ui/chart_table.py"/>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <location filename="../../ui/chart_table.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../ui/chart_table.py"/>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <location filename="../../ui/chart_table.py"/>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <location filename="../../ui/chart_table.py"/>
        <source>Your history as a table</source>
        <translation>Su historial como tabla</translation>
    </message>
    <message>
        <location filename="../../ui/chart_table.py"/>
        <source>1 row</source>
        <translation>1 fila</translation>
    </message>
    <message>
        <location filename="../../ui/chart_table.py"/>
        <source>{0} rows</source>
        <translation>{0} filas</translation>
    </message>
    <message>
        <location filename="../../ui/chart_words.py"/>
        <source>Routines</source>
        <translation>Rutinas</translation>
    </message>
    <message>
        <location filename="../../ui/chart_words.py"/>
        <source>Walks</source>
        <translation>Caminatas</translation>
    </message>
    <message>
        <location filename="../../ui/chart_words.py"/>
        <source>under 10 min</source>
        <translation>menos de 10 min</translation>
    </message>
    <message>
        <location filename="../../ui/chart_words.py"/>
        <source>10 min +</source>
        <translation>10 min o más</translation>
    </message>
    <message>
        <location filename="../../ui/chart_words.py"/>
        <source>30 min +</source>
        <translation>30 min o más</translation>
    </message>
    <message>
        <location filename="../../ui/chart_words.py"/>
        <source>60 min +</source>
        <translation>60 min o más</translation>
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
        <translation>Dolor ahora</translation>
    </message>
    <message>
        <location filename="../../ui/checkin_mode.py"/>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <location filename="../../ui/checkin_mode.py"/>
        <source>This morning</source>
        <translation>Esta mañana</translation>
    </message>
    <message>
        <location filename="../../ui/checkin_mode.py"/>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <location filename="../../ui/checkin_mode.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../ui/choice_page.py"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="../../ui/choice_page.py"/>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <location filename="../../ui/choice_page.py"/>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <location filename="../../ui/choice_page.py"/>
        <source>Choosing moves on by itself. Back changes it.</source>
        <translation>Al elegir se avanza solo. Atrás permite cambiarlo.</translation>
    </message>
    <message>
        <location filename="../../ui/choice_page.py"/>
        <source>When you sat most recently, how long until your back hurt, or got worse?</source>
        <translation>La última vez que estuvo sentado, ¿cuánto tardó la espalda en doler, o en doler más?</translation>
    </message>
    <message>
        <location filename="../../ui/choice_page.py"/>
        <source>Is your back this morning better, the same, or worse than before yesterday's exercise?</source>
        <translation>Esta mañana, ¿su espalda está mejor, igual o peor que antes del ejercicio de ayer?</translation>
    </message>
    <message>
        <location filename="../../ui/choice_page.py"/>
        <source>How long has this spell of back pain lasted?</source>
        <translation>¿Cuánto dura ya este episodio de dolor de espalda?</translation>
    </message>
    <message>
        <location filename="../../ui/choice_page.py"/>
        <source>Could you try one planned sit? Stop at the first increase and tell us the time.</source>
        <translation>¿Podría probar a sentarse una vez a propósito? Pare al primer aumento y díganos el tiempo.</translation>
    </message>
    <message>
        <location filename="../../ui/choice_page.py"/>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <location filename="../../ui/data_copies.py"/>
        <source>Copies are made by themselves: after each routine, once a day, on closing, and before anything big. The newest sound one opens by itself if your records are ever damaged.</source>
        <translation>Las copias se hacen solas: después de cada rutina, una vez al día, al cerrar y antes de algo grande. Si sus datos se dañan alguna vez, se abre sola la copia sana más reciente.</translation>
    </message>
    <message>
        <location filename="../../ui/data_copies.py"/>
        <source>Your copies</source>
        <translation>Sus copias</translation>
    </message>
    <message>
        <location filename="../../ui/data_copies.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../ui/data_copies.py"/>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <location filename="../../ui/data_copies.py"/>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location filename="../../ui/data_copies.py"/>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <location filename="../../ui/data_copies.py"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../../ui/data_copies.py"/>
        <source>Checked</source>
        <translation>Revisada</translation>
    </message>
    <message>
        <location filename="../../ui/data_copies.py"/>
        <source>Bring this one back</source>
        <translation>Recuperar esta</translation>
    </message>
    <message>
        <location filename="../../ui/data_copies.py"/>
        <source>Check all</source>
        <translation>Revisar todas</translation>
    </message>
    <message>
        <location filename="../../ui/data_copies.py"/>
        <source>Make a copy now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <location filename="../../ui/data_copies.py"/>
        <source>There is no copy yet.</source>
        <translation>Aún no hay ninguna copia.</translation>
    </message>
    <message>
        <location filename="../../ui/data_copies.py"/>
        <source>Damaged</source>
        <translation>Dañada</translation>
    </message>
    <message>
        <location filename="../../ui/data_copies.py"/>
        <source>Sound</source>
        <translation>Sana</translation>
    </message>
    <message>
        <location filename="../../ui/data_copies.py"/>
        <source>Your records are sound.</source>
        <translation>Sus datos están bien.</translation>
    </message>
    <message>
        <location filename="../../ui/data_copies.py"/>
        <source>Your records are damaged. Close Dimmer and open it again: it opens the last good copy.</source>
        <translation>Sus datos están dañados. Cierre Dimmer y ábralo de nuevo: se abre la última copia buena.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/data_copies.py"/>
        <source>%n copies are sound.</source>
        <translation>
            <numerusform>%n copia está bien.</numerusform>
            <numerusform>%n copias están bien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/data_copies.py"/>
        <source>%n copies are damaged and of no use; the others are sound.</source>
        <translation>
            <numerusform>%n copia está dañada y no sirve; las demás están bien.</numerusform>
            <numerusform>%n copias están dañadas y no sirven; las demás están bien.</numerusform>
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
        <translation>Revisando ...</translation>
    </message>
    <message>
        <location filename="../../ui/data_erase.py"/>
        <source>Your answers, routines, walks and settings go from this computer, and Dimmer starts anew.</source>
        <translation>Sus respuestas, rutinas, caminatas y ajustes se borran de este ordenador, y Dimmer empieza de nuevo.</translation>
    </message>
    <message>
        <location filename="../../ui/data_erase.py"/>
        <source>Delete everything</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <location filename="../../ui/data_erase.py"/>
        <source>Keep everything</source>
        <translation>Conservar todo</translation>
    </message>
    <message>
        <location filename="../../ui/data_erase.py"/>
        <source>There is no way back. If you may want them again, save a copy first.</source>
        <translation>No hay vuelta atrás. Si puede volver a necesitarlos, guarde antes una copia.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/data_erase.py"/>
        <source>Delete the %n copies here, too</source>
        <translation>
            <numerusform>Borrar también la %n copia de aquí</numerusform>
            <numerusform>Borrar también las %n copias de aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/data_erase.py"/>
        <source>Delete the %n copies here and those in {0}, too</source>
        <translation>
            <numerusform>Borrar también la %n copia de aquí y las de {0}</numerusform>
            <numerusform>Borrar también las %n copias de aquí y las de {0}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/data_erase.py"/>
        <source>Not reached: copies that you saved elsewhere yourself, and what a solid-state disk keeps for a while in cells that no program can read; an encrypted disk keeps it unreadable.</source>
        <translation>No se alcanza: las copias que usted guardó en otro sitio, y lo que un disco SSD conserva un tiempo en celdas que ningún programa puede leer; un disco cifrado lo mantiene ilegible.</translation>
    </message>
    <message>
        <location filename="../../ui/data_erase.py"/>
        <source>DELETE</source>
        <comment>the word that has to be typed before everything is deleted</comment>
        <translation>BORRAR</translation>
    </message>
    <message>
        <location filename="../../ui/data_erase.py"/>
        <source>Type {0} to go on</source>
        <translation>Escriba {0} para seguir</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/data_flow.py"/>
        <source>%n entries are saved in {0}.</source>
        <translation>
            <numerusform>%n entrada está guardada en {0}.</numerusform>
            <numerusform>%n entradas están guardadas en {0}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/data_flow.py"/>
        <source>That file is not a copy from this app.</source>
        <translation>Ese archivo no es una copia de esta aplicación.</translation>
    </message>
    <message>
        <location filename="../../ui/data_flow.py"/>
        <source>Nothing was changed. {0}</source>
        <translation>No se cambió nada. {0}</translation>
    </message>
    <message>
        <location filename="../../ui/data_flow.py"/>
        <source>Choose another file</source>
        <translation>Elegir otro archivo</translation>
    </message>
    <message>
        <location filename="../../ui/data_flow.py"/>
        <source>Brought in. What was here before is kept as a copy.</source>
        <translation>Incorporado. Lo que había antes queda como copia.</translation>
    </message>
    <message>
        <location filename="../../ui/data_flow.py"/>
        <source>The newest copy holds all that is here.</source>
        <translation>La copia más reciente contiene todo lo que hay aquí.</translation>
    </message>
    <message>
        <location filename="../../ui/data_flow.py"/>
        <source>Go back to the copy of {0}?</source>
        <translation>¿Volver a la copia del {0}?</translation>
    </message>
    <message>
        <location filename="../../ui/data_flow.py"/>
        <source>It takes the place of what is here now, which is kept as a copy of its own. Answers about warning signs stay. You check in before a video opens.</source>
        <translation>Sustituye a lo que hay ahora, que queda como copia aparte. Las respuestas sobre señales de alarma se mantienen. Antes de abrir un vídeo viene un registro.</translation>
    </message>
    <message>
        <location filename="../../ui/data_flow.py"/>
        <source>Bring it back</source>
        <translation>Recuperarla</translation>
    </message>
    <message>
        <location filename="../../ui/data_flow.py"/>
        <source>Keep what is here</source>
        <translation>Conservar lo que hay aquí</translation>
    </message>
    <message>
        <location filename="../../ui/data_flow.py"/>
        <source>Your records are as they were at {0}. Please check in first.</source>
        <translation>Sus datos están como el {0}. Haga primero un registro.</translation>
    </message>
    <message>
        <location filename="../../ui/data_flow.py"/>
        <source>That folder lies among your records. Please choose one elsewhere, best on another drive.</source>
        <translation>Esa carpeta está entre sus datos. Elija una en otro sitio, mejor en otra unidad.</translation>
    </message>
    <message>
        <location filename="../../ui/data_flow.py"/>
        <source>Each copy goes to {0}, too. The first one is there.</source>
        <translation>Cada copia va también a {0}. La primera ya está allí.</translation>
    </message>
    <message>
        <location filename="../../ui/data_flow.py"/>
        <source>Not everything could be deleted.</source>
        <translation>No se pudo borrar todo.</translation>
    </message>
    <message>
        <location filename="../../ui/data_flow.py"/>
        <source>The copies in {0} are still there: that folder could not be reached. Delete them yourself.</source>
        <translation>Las copias de {0} siguen allí: no se pudo acceder a esa carpeta. Bórrelas usted.</translation>
    </message>
    <message>
        <location filename="../../ui/data_flow.py"/>
        <source>Deleted, but for one folder.</source>
        <translation>Borrado, salvo una carpeta.</translation>
    </message>
    <message>
        <location filename="../../ui/data_flow.py"/>
        <source>Everything is deleted. The copies are kept in {0}.</source>
        <translation>Todo está borrado. Las copias quedan en {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/data_flow.py"/>
        <source>Everything is deleted.</source>
        <translation>Todo está borrado.</translation>
    </message>
    <message>
        <location filename="../../ui/data_flow.py"/>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <location filename="../../ui/data_import.py"/>
        <source>This copy is locked</source>
        <translation>Esta copia está bloqueada</translation>
    </message>
    <message>
        <location filename="../../ui/data_import.py"/>
        <source>{0} opens with its passphrase.</source>
        <translation>{0} se abre con su frase de contraseña.</translation>
    </message>
    <message>
        <location filename="../../ui/data_import.py"/>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <location filename="../../ui/data_import.py"/>
        <source>That is not the passphrase of this file. Please try again.</source>
        <translation>Esa no es la frase de este archivo. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../ui/data_import.py"/>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <location filename="../../ui/data_import.py"/>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <location filename="../../ui/data_import.py"/>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <location filename="../../ui/data_import.py"/>
        <source>Take the file's</source>
        <translation>Tomar la del archivo</translation>
    </message>
    <message>
        <location filename="../../ui/data_import.py"/>
        <source>Which holds: {0}</source>
        <translation>Contiene: {0}</translation>
    </message>
    <message>
        <location filename="../../ui/data_import.py"/>
        <source>Here: {0}. In the file: {1}.</source>
        <translation>Aquí: {0}. En el archivo: {1}.</translation>
    </message>
    <message>
        <location filename="../../ui/data_import.py"/>
        <source>{0}: nothing has been changed yet. A copy of what is here is made before.</source>
        <translation>{0}: aún no se ha cambiado nada. Antes se hace una copia de lo que hay aquí.</translation>
    </message>
    <message>
        <location filename="../../ui/data_import.py"/>
        <source>{0}: all of it is here already. There is nothing to bring in.</source>
        <translation>{0}: todo está ya aquí. No hay nada que incorporar.</translation>
    </message>
    <message>
        <location filename="../../ui/data_import.py"/>
        <source>Bring back a copy</source>
        <translation>Recuperar una copia</translation>
    </message>
    <message>
        <location filename="../../ui/data_import.py"/>
        <source>For all of them:</source>
        <translation>Para todas:</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/data_import.py"/>
        <source>%n more follow the choice for all.</source>
        <translation>
            <numerusform>%n más sigue la elección para todas.</numerusform>
            <numerusform>%n más siguen la elección para todas.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/data_import.py"/>
        <source>Bring it in</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <location filename="../../ui/data_places.py"/>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <location filename="../../ui/data_places.py"/>
        <source>Copies ({0})</source>
        <translation>Copias ({0})</translation>
    </message>
    <message>
        <location filename="../../ui/data_places.py"/>
        <source>All files ({0})</source>
        <translation>Todos los archivos ({0})</translation>
    </message>
    <message>
        <location filename="../../ui/data_places.py"/>
        <source>A second folder for copies</source>
        <translation>Una segunda carpeta para copias</translation>
    </message>
    <message>
        <location filename="../../ui/data_rows.py"/>
        <source>A file of your own: for keeping, for a spreadsheet, or for a clinic.</source>
        <translation>Un archivo propio: para guardar, para una hoja de cálculo o para una clínica.</translation>
    </message>
    <message>
        <location filename="../../ui/data_rows.py"/>
        <source>Adds what is missing here. Nothing is overwritten without asking you.</source>
        <translation>Añade lo que falta aquí. No se sobrescribe nada sin preguntarle.</translation>
    </message>
    <message>
        <location filename="../../ui/data_rows.py"/>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <location filename="../../ui/data_rows.py"/>
        <source>Made by themselves and checked. Look at them, or go back to one.</source>
        <translation>Hechas solas y revisadas. Véalas, o vuelva a una.</translation>
    </message>
    <message>
        <location filename="../../ui/data_rows.py"/>
        <source>Show copies</source>
        <translation>Mostrar copias</translation>
    </message>
    <message>
        <location filename="../../ui/data_rows.py"/>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <location filename="../../ui/data_rows.py"/>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <location filename="../../ui/data_rows.py"/>
        <source>Removes all that Dimmer keeps of you. You type a word first.</source>
        <translation>Quita todo lo que Dimmer guarda de usted. Antes escribe una palabra.</translation>
    </message>
    <message>
        <location filename="../../ui/data_rows.py"/>
        <source>Such as one on a USB stick. Each copy goes there, too.</source>
        <translation>Por ejemplo en una memoria USB. Cada copia va también allí.</translation>
    </message>
    <message>
        <location filename="../../ui/data_rows.py"/>
        <source>Each copy goes to {0}, too.</source>
        <translation>Cada copia va también a {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/data_rows.py"/>
        <source>{0} is not there now. Copies go to it again once its drive is plugged in.</source>
        <translation>{0} no está ahora. Las copias vuelven a ir allí cuando se conecte su unidad.</translation>
    </message>
    <message>
        <location filename="../../ui/data_save.py"/>
        <source>A file of your own, to keep elsewhere or to bring to another computer. Nothing here is changed.</source>
        <translation>Un archivo propio, para guardarlo en otro sitio o llevarlo a otro ordenador. Aquí no cambia nada.</translation>
    </message>
    <message>
        <location filename="../../ui/data_save.py"/>
        <source>To keep, and to bring back (JSON)</source>
        <translation>Para guardar y recuperar (JSON)</translation>
    </message>
    <message>
        <location filename="../../ui/data_save.py"/>
        <source>Everything, with earlier answers, too.</source>
        <translation>Todo, también las respuestas anteriores.</translation>
    </message>
    <message>
        <location filename="../../ui/data_save.py"/>
        <source>For a spreadsheet (CSV)</source>
        <translation>Para una hoja de cálculo (CSV)</translation>
    </message>
    <message>
        <location filename="../../ui/data_save.py"/>
        <source>One line for each entry.</source>
        <translation>Una línea por entrada.</translation>
    </message>
    <message>
        <location filename="../../ui/data_save.py"/>
        <source>For a clinic's system (FHIR)</source>
        <translation>Para el sistema de una clínica (FHIR)</translation>
    </message>
    <message>
        <location filename="../../ui/data_save.py"/>
        <source>The form in which clinics exchange findings.</source>
        <translation>La forma en que las clínicas intercambian hallazgos.</translation>
    </message>
    <message>
        <location filename="../../ui/data_save.py"/>
        <source>Lock it with a passphrase</source>
        <translation>Bloquearla con una frase de contraseña</translation>
    </message>
    <message>
        <location filename="../../ui/data_save.py"/>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <location filename="../../ui/data_save.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../ui/data_save.py"/>
        <source>Worth it for a copy that leaves this computer. Other programs that read age files open it, too.</source>
        <translation>Útil para una copia que sale de este ordenador. Otros programas que leen archivos age también la abren.</translation>
    </message>
    <message>
        <location filename="../../ui/data_save.py"/>
        <source>At least {0} signs; four words are better. Nobody can open the copy without it.</source>
        <translation>Al menos {0} signos; cuatro palabras son mejor. Sin ella nadie puede abrir la copia.</translation>
    </message>
    <message>
        <location filename="../../ui/data_save.py"/>
        <source>The two are not the same yet.</source>
        <translation>Las dos aún no son iguales.</translation>
    </message>
    <message>
        <location filename="../../ui/data_save.py"/>
        <source>Write it down and keep it apart from the copy.</source>
        <translation>Anótela y guárdela aparte de la copia.</translation>
    </message>
    <message>
        <location filename="../../ui/data_words.py"/>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <location filename="../../ui/data_words.py"/>
        <source>First start</source>
        <translation>Primer inicio</translation>
    </message>
    <message>
        <location filename="../../ui/data_words.py"/>
        <source>Once a day</source>
        <translation>Una vez al día</translation>
    </message>
    <message>
        <location filename="../../ui/data_words.py"/>
        <source>On closing</source>
        <translation>Al cerrar</translation>
    </message>
    <message>
        <location filename="../../ui/data_words.py"/>
        <source>You asked for it</source>
        <translation>Usted la pidió</translation>
    </message>
    <message>
        <location filename="../../ui/data_words.py"/>
        <source>Before an update</source>
        <translation>Antes de una actualización</translation>
    </message>
    <message>
        <location filename="../../ui/data_words.py"/>
        <source>Before bringing in a file</source>
        <translation>Antes de incorporar un archivo</translation>
    </message>
    <message>
        <location filename="../../ui/data_words.py"/>
        <source>Before bringing back a copy</source>
        <translation>Antes de recuperar una copia</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/data_words.py"/>
        <source>%n entries are new and will be added.</source>
        <translation>
            <numerusform>%n entrada es nueva y se añadirá.</numerusform>
            <numerusform>%n entradas son nuevas y se añadirán.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/data_words.py"/>
        <source>%n entries were changed later and will be brought up to date.</source>
        <translation>
            <numerusform>%n entrada se cambió más tarde y se pondrá al día.</numerusform>
            <numerusform>%n entradas se cambiaron más tarde y se pondrán al día.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/data_words.py"/>
        <source>%n entries are here already and stay as they are.</source>
        <translation>
            <numerusform>%n entrada ya está aquí y queda como está.</numerusform>
            <numerusform>%n entradas ya están aquí y quedan como están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/data_words.py"/>
        <source>%n entries were changed here and in the file. Please choose below.</source>
        <translation>
            <numerusform>%n entrada se cambió aquí y en el archivo. Elija abajo.</numerusform>
            <numerusform>%n entradas se cambiaron aquí y en el archivo. Elija abajo.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/data_words.py"/>
        <source>Taken back</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <location filename="../../ui/data_words.py"/>
        <source>Sitting: {0}</source>
        <translation>Sentado: {0}</translation>
    </message>
    <message>
        <location filename="../../ui/data_words.py"/>
        <source>Felt as far as: {0}</source>
        <translation>Se siente hasta: {0}</translation>
    </message>
    <message>
        <location filename="../../ui/data_words.py"/>
        <source>Compared: {0}</source>
        <translation>Comparado: {0}</translation>
    </message>
    <message>
        <location filename="../../ui/data_words.py"/>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <location filename="../../ui/data_words.py"/>
        <source>A part of it</source>
        <translation>Una parte</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/data_words.py"/>
        <source>%n clicks</source>
        <translation>
            <numerusform>%n clic</numerusform>
            <numerusform>%n clics</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/data_words.py"/>
        <source>Pain before: {0}</source>
        <translation>Dolor antes: {0}</translation>
    </message>
    <message>
        <location filename="../../ui/data_words.py"/>
        <source>Pain after: {0}</source>
        <translation>Dolor después: {0}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/data_words.py"/>
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/data_words.py"/>
        <source>An answer about your safety</source>
        <translation>Una respuesta sobre su seguridad</translation>
    </message>
    <message>
        <location filename="../../ui/data_words.py"/>
        <source>Note: {0}</source>
        <translation>Nota: {0}</translation>
    </message>
    <message>
        <location filename="../../ui/data_words.py"/>
        <source>These files could not be deleted, please delete them yourself: {0}</source>
        <translation>Estos archivos no se pudieron borrar, bórrelos usted: {0}</translation>
    </message>
    <message>
        <location filename="../../ui/day_joining.py"/>
        <source>That could not be set up on this computer.</source>
        <translation>No se pudo configurar en este ordenador.</translation>
    </message>
    <message>
        <location filename="../../ui/day_joining.py"/>
        <source>Yes, from {0:g} to {1:g}</source>
        <translation>Sí, de {0:g} a {1:g} h</translation>
    </message>
    <message>
        <location filename="../../ui/day_joining.py"/>
        <source>Want a nudge every hour?</source>
        <translation>¿Un pequeño aviso cada hora?</translation>
    </message>
    <message>
        <location filename="../../ui/day_joining.py"/>
        <source>A small sign when it is time to move. Quiet in calls, and at night.</source>
        <translation>Una pequeña señal cuando toca moverse. En silencio durante las llamadas y por la noche.</translation>
    </message>
    <message>
        <location filename="../../ui/day_strip.py"/>
        <source>Your day</source>
        <translation>Su día</translation>
    </message>
    <message>
        <location filename="../../ui/day_strip.py"/>
        <source>Start a walk</source>
        <translation>Empezar una caminata</translation>
    </message>
    <message>
        <location filename="../../ui/dial_card.py"/>
        <source>Your dimmer dial</source>
        <translation>Su dial</translation>
    </message>
    <message>
        <location filename="../../ui/dial_card.py"/>
        <source>The dial is an estimate from your own answers.</source>
        <translation>El dial es una estimación a partir de sus propias respuestas.</translation>
    </message>
    <message>
        <location filename="../../ui/feel_box.py"/>
        <source>How was each one?</source>
        <translation>¿Cómo fue cada uno?</translation>
    </message>
    <message>
        <location filename="../../ui/feel_box.py"/>
        <source>Only if you like. It helps us choose.</source>
        <translation>Solo si quiere. Nos ayuda a elegir.</translation>
    </message>
    <message>
        <location filename="../../ui/feel_box.py"/>
        <source>Easier</source>
        <translation>Más fácil</translation>
    </message>
    <message>
        <location filename="../../ui/feel_box.py"/>
        <source>Same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <location filename="../../ui/feel_box.py"/>
        <source>Worse</source>
        <translation>Peor</translation>
    </message>
    <message>
        <location filename="../../ui/finished_panel.py"/>
        <source>Saved as you go. Undo  Ctrl+Z</source>
        <translation>Se guarda sobre la marcha. Deshacer  Ctrl+Z</translation>
    </message>
    <message>
        <location filename="../../ui/finished_panel.py"/>
        <source>Your back pain right now?</source>
        <translation>¿Su dolor de espalda ahora?</translation>
    </message>
    <message>
        <location filename="../../ui/finished_panel.py"/>
        <source>Back to Today</source>
        <translation>Volver a Hoy</translation>
    </message>
    <message>
        <location filename="../../ui/finished_panel.py"/>
        <source>It hurt more than I expected</source>
        <translation>Dolió más de lo que esperaba</translation>
    </message>
    <message>
        <location filename="../../ui/finished_panel.py"/>
        <source>{0}, {1}.</source>
        <translation>{0}, {1}.</translation>
    </message>
    <message>
        <location filename="../../ui/finished_panel.py"/>
        <source>Same as before you started.</source>
        <translation>Igual que antes de empezar.</translation>
    </message>
    <message>
        <location filename="../../ui/finished_panel.py"/>
        <source>One lower than before.</source>
        <translation>Uno menos que antes.</translation>
    </message>
    <message>
        <location filename="../../ui/finished_panel.py"/>
        <source>{0} lower than before.</source>
        <translation>{0} menos que antes.</translation>
    </message>
    <message>
        <location filename="../../ui/finished_panel.py"/>
        <source>One higher than before.</source>
        <translation>Uno más que antes.</translation>
    </message>
    <message>
        <location filename="../../ui/finished_panel.py"/>
        <source>{0} higher than before.</source>
        <translation>{0} más que antes.</translation>
    </message>
    <message>
        <location filename="../../ui/finished_rail.py"/>
        <source>{0} today</source>
        <translation>{0} hoy</translation>
    </message>
    <message>
        <location filename="../../ui/finished_rail.py"/>
        <source>Clicks count your gentle reps. Your dial shows your pain. One follows the other only slowly, and not every time.</source>
        <translation>Los clics cuentan sus repeticiones suaves. El dial muestra su dolor. Uno sigue al otro solo despacio, y no siempre.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run.py"/>
        <source>A calmer back, one small move at a time</source>
        <translation>Una espalda más tranquila, un pequeño movimiento cada vez</translation>
    </message>
    <message>
        <location filename="../../ui/first_run.py"/>
        <source>Three videos, opened as your back settles. Everything stays on this computer.</source>
        <translation>Tres vídeos que se abren a medida que su espalda se calma. Todo queda en este ordenador.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run.py"/>
        <source>Where do you live?</source>
        <translation>¿Dónde vive?</translation>
    </message>
    <message>
        <location filename="../../ui/first_run.py"/>
        <source>This app offers general exercise information for adults with ordinary low back pain. It does not diagnose or treat, and does not replace a doctor or physiotherapist. I will answer the safety check truthfully.</source>
        <translation>Esta aplicación ofrece información general sobre ejercicios para adultos con dolor lumbar común. No diagnostica ni trata, y no sustituye a un médico ni a un fisioterapeuta. Responderé con sinceridad al control de seguridad.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run.py"/>
        <source>Where do you live? So we know who to call.</source>
        <translation>¿Dónde vive? Así sabemos a quién llamar.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run.py"/>
        <source>In an emergency: {0}. Urgent advice: {1}.</source>
        <translation>En una emergencia: {0}. Consejo urgente: {1}.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run.py"/>
        <source>Stop if you feel worse and use 'Safety check'. In an emergency call {0}.</source>
        <translation>Pare si se siente peor y use el «Control de seguridad». En una emergencia: {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run.py"/>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <location filename="../../ui/first_run.py"/>
        <source>Look around first</source>
        <translation>Mirar primero</translation>
    </message>
    <message>
        <location filename="../../ui/first_run.py"/>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <location filename="../../ui/first_run.py"/>
        <source>Your back</source>
        <translation>Su espalda</translation>
    </message>
    <message>
        <location filename="../../ui/first_run.py"/>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="../../ui/flows/asking_weekly.py"/>
        <source>Three questions about your week?</source>
        <translation>¿Tres preguntas sobre su semana?</translation>
    </message>
    <message>
        <location filename="../../ui/flows/asking_weekly.py"/>
        <source>Once a week, half a minute. They show on Progress how the week went as a whole.</source>
        <translation>Una vez por semana, medio minuto. Muestran en Progreso cómo fue la semana en conjunto.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/asking_weekly.py"/>
        <source>Answer them</source>
        <translation>Responder</translation>
    </message>
    <message>
        <location filename="../../ui/flows/asking_weekly.py"/>
        <source>Not this week</source>
        <translation>Esta semana no</translation>
    </message>
    <message>
        <location filename="../../ui/flows/asking_weekly.py"/>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/asking_weekly.py"/>
        <source>Saved. Your week: {0} out of 10.</source>
        <translation>Guardado. Su semana: {0} de 10.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/checking_in.py"/>
        <source>{0} yesterday</source>
        <translation>ayer a las {0}</translation>
    </message>
    <message>
        <location filename="../../ui/flows/checking_in.py"/>
        <source>That was at {0}.</source>
        <translation>La última vez: {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/checking_in.py"/>
        <source>Taken back.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/checking_in.py"/>
        <source>Start Video {0}</source>
        <translation>Empezar el vídeo {0}</translation>
    </message>
    <message>
        <location filename="../../ui/flows/checking_in.py"/>
        <source>Stay with Video {0}</source>
        <translation>Seguir con el vídeo {0}</translation>
    </message>
    <message>
        <location filename="../../ui/flows/checking_in.py"/>
        <source>See why</source>
        <translation>Ver por qué</translation>
    </message>
    <message>
        <location filename="../../ui/flows/checking_in.py"/>
        <source>Saved. {0} out of 10</source>
        <translation>Guardado. {0} de 10</translation>
    </message>
    <message>
        <location filename="../../ui/flows/checking_in.py"/>
        <source>, the same as last time. Steady is fine.</source>
        <translation>, igual que la última vez. Estable está bien.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/checking_in.py"/>
        <source>one</source>
        <translation>uno</translation>
    </message>
    <message>
        <location filename="../../ui/flows/checking_in.py"/>
        <source>two</source>
        <translation>dos</translation>
    </message>
    <message>
        <location filename="../../ui/flows/checking_in.py"/>
        <source>three</source>
        <translation>tres</translation>
    </message>
    <message>
        <location filename="../../ui/flows/checking_in.py"/>
        <source>, {0} lower than last time.</source>
        <translation>, {0} menos que la última vez.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/checking_in.py"/>
        <source>, {0} higher than last time. Ups and downs are normal.</source>
        <translation>, {0} más que la última vez. Los altibajos son normales.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/easing.py"/>
        <source>{0} the easier way from now on?</source>
        <translation>{0}: ¿a partir de ahora, la forma más fácil?</translation>
    </message>
    <message>
        <location filename="../../ui/flows/easing.py"/>
        <source>You stopped there more than once. The easier form is half as big, and it still counts.</source>
        <translation>Ahí se detuvo más de una vez. La forma más fácil es la mitad de grande, y también cuenta.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/easing.py"/>
        <source>The easier way</source>
        <translation>La forma más fácil</translation>
    </message>
    <message>
        <location filename="../../ui/flows/easing.py"/>
        <source>Keep it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <location filename="../../ui/flows/finishing.py"/>
        <source>Let's stop here</source>
        <translation>Paremos aquí</translation>
    </message>
    <message>
        <location filename="../../ui/flows/finishing.py"/>
        <source>Well done</source>
        <translation>Bien hecho</translation>
    </message>
    <message>
        <location filename="../../ui/flows/finishing.py"/>
        <source>A walk now?</source>
        <translation>¿Una caminata ahora?</translation>
    </message>
    <message>
        <location filename="../../ui/flows/finishing.py"/>
        <source>{0:g} to {1:g} minutes. Any walk counts.</source>
        <translation>De {0:g} a {1:g} minutos. Toda caminata cuenta.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/finishing.py"/>
        <source>Let's stop here. A quick safety check, then rest or a short stroll.</source>
        <translation>Paremos aquí. Un breve control de seguridad, y luego descanso o un paseo corto.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/finishing.py"/>
        <source>That is a lot. A quick safety check comes next, then rest or a short stroll.</source>
        <translation>Eso es mucho. Ahora viene un breve control de seguridad, y luego descanso o un paseo corto.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/finishing.py"/>
        <source>That was a bit much. We'll make the next one smaller.</source>
        <translation>Eso fue un poco demasiado. Haremos la próxima más pequeña.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/finishing.py"/>
        <source>{0}, from next time. {1}</source>
        <translation>{0}, desde la próxima vez. {1}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/flows/finishing.py"/>
        <source>%n exercises have grown. The programme page tells how.</source>
        <translation>
            <numerusform>%n ejercicio ha avanzado. La página Programa dice cómo.</numerusform>
            <numerusform>%n ejercicios han avanzado. La página Programa dice cómo.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/flows/finishing.py"/>
        <source>Skip {0} for now?</source>
        <translation>¿Saltar «{0}» por ahora?</translation>
    </message>
    <message>
        <location filename="../../ui/flows/finishing.py"/>
        <source>It was worse twice. There are others in the other direction.</source>
        <translation>Fue peor dos veces. Hay otros en la otra dirección.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/finishing.py"/>
        <source>Skip it</source>
        <translation>Saltarlo</translation>
    </message>
    <message>
        <location filename="../../ui/flows/finishing.py"/>
        <source>Keep it</source>
        <translation>Mantenerlo</translation>
    </message>
    <message>
        <location filename="../../ui/flows/finishing.py"/>
        <source>That is plenty for today. Rest well.</source>
        <translation>Es más que suficiente por hoy. Descanse bien.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/finishing.py"/>
        <source>Next routine at {0}.</source>
        <comment>a time of today</comment>
        <translation>Próxima rutina a las {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/finishing.py"/>
        <source>Next routine: {0}.</source>
        <comment>a day and a time</comment>
        <translation>Próxima rutina: {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>You said yes to “{0}”.</source>
        <translation>Respondió que sí a «{0}».</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>Please get emergency help now</source>
        <translation>Pida ayuda de emergencia ahora</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>Do not exercise today.</source>
        <translation>No haga ejercicio hoy.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>It is rare, but a doctor needs to see you now, even if the pain is mild.</source>
        <translation>Es raro, pero un médico tiene que verle ahora, aunque el dolor sea leve.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>Call {0}, or go to the nearest emergency department now</source>
        <translation>Llame al {0}, o vaya ahora a las urgencias más cercanas</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>Ask someone to drive you if you can.</source>
        <translation>Pida que le lleven en coche si puede.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>“Back pain with {0}.”</source>
        <translation>«Dolor de espalda con: {0}.»</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>Don't drive yourself if your legs are weak or numb.</source>
        <translation>No conduzca si tiene las piernas débiles o dormidas.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>The videos stay closed until a doctor has checked you.</source>
        <translation>Los vídeos siguen cerrados hasta que un médico le haya examinado.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>I am somewhere else</source>
        <translation>Estoy en otro lugar</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>Please speak to a doctor today</source>
        <translation>Hable con un médico hoy</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>Before you exercise.</source>
        <translation>Antes de hacer ejercicio.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>It may well be nothing serious, but this needs a person to check.</source>
        <translation>Puede que no sea nada grave, pero una persona tiene que comprobarlo.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>Phone {0} today</source>
        <translation>Llame hoy: {0}</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>The videos stay closed until a clinician has checked you.</source>
        <translation>Los vídeos siguen cerrados hasta que un profesional sanitario le haya examinado.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>Please check with your midwife, GP or physiotherapist first.</source>
        <translation>Consulte primero con su matrona, médico de cabecera o fisioterapeuta.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>Please check with a clinician first</source>
        <translation>Consulte primero con un profesional sanitario</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>The videos open once a clinician has said gentle exercise is fine.</source>
        <translation>Los vídeos se abren cuando un profesional sanitario ha dicho que el ejercicio suave está bien.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>You can use the gentler routines</source>
        <translation>Puede usar las rutinas más suaves</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>But please book a check with a GP or physiotherapist.</source>
        <translation>Pero pida una cita con su médico de cabecera o un fisioterapeuta.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>Carry on gently</source>
        <translation>Seguir con suavidad</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>Nothing here needs urgent help. If any of these start later, stop and open Get help.</source>
        <translation>Nada de esto necesita ayuda urgente. Si algo de ello empieza más tarde, pare y abra Ayuda.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>Back pain with {0}.</source>
        <translation>Dolor de espalda con: {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/playing.py"/>
        <source>{0} is not open yet. The programme page says what opens it.</source>
        <translation>{0} aún no está abierto. La página Programa dice qué lo abre.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/playing.py"/>
        <source>Resting for now. A short stroll is fine.</source>
        <translation>Descanso por ahora. Un paseo corto está bien.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/playing.py"/>
        <source>The film for {0} is not here yet.
This is the drawn guide.</source>
        <translation>La película de {0} aún no está aquí.
Esta es la guía dibujada.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/playing.py"/>
        <source>Your place is saved for an hour.</source>
        <translation>Su lugar se guarda una hora.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/playing.py"/>
        <source>What you did is saved.</source>
        <translation>Lo que ha hecho está guardado.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/playing.py"/>
        <source>Leave the routine?</source>
        <translation>¿Dejar la rutina?</translation>
    </message>
    <message>
        <location filename="../../ui/flows/playing.py"/>
        <source>Carry on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <location filename="../../ui/flows/playing.py"/>
        <source>Leave for now</source>
        <translation>Dejar por ahora</translation>
    </message>
    <message>
        <location filename="../../ui/flows/playing.py"/>
        <source>That is enough for now</source>
        <translation>Basta por ahora</translation>
    </message>
    <message>
        <location filename="../../ui/flows/playing.py"/>
        <source>This film stops before its end. Your place is saved.</source>
        <translation>Esta película se detiene antes del final. Su lugar está guardado.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/playing.py"/>
        <source>The video player part is not on this computer. You can still do the routine with the drawn guide.</source>
        <translation>El reproductor de vídeo no está en este ordenador. Aun así puede hacer la rutina con la guía dibujada.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/playing.py"/>
        <source>The file for this video is not here. It may have been moved.</source>
        <translation>El archivo de este vídeo no está aquí. Puede que se haya movido.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/playing.py"/>
        <source>The video paused by itself</source>
        <translation>El vídeo se ha parado solo</translation>
    </message>
    <message>
        <location filename="../../ui/flows/playing.py"/>
        <source>This file will not play. Your place is saved.</source>
        <translation>Este archivo no se puede reproducir. Su lugar está guardado.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/playing.py"/>
        <source>Use the drawn guide</source>
        <translation>Usar la guía dibujada</translation>
    </message>
    <message>
        <location filename="../../ui/flows/playing.py"/>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <location filename="../../ui/flows/playing.py"/>
        <source>We'll make it smaller.</source>
        <translation>La haremos más pequeña.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/playing.py"/>
        <source>On top of other windows</source>
        <translation>Encima de las otras ventanas</translation>
    </message>
    <message>
        <location filename="../../ui/flows/playing.py"/>
        <source>No longer on top</source>
        <translation>Ya no encima</translation>
    </message>
    <message>
        <location filename="../../ui/flows/playing.py"/>
        <source>Just breathe for now.</source>
        <translation>Por ahora, solo respire.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/playing.py"/>
        <source>Small today.</source>
        <translation>Hoy, pequeño.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/remote.py"/>
        <source>A routine is playing</source>
        <translation>Hay una rutina en marcha</translation>
    </message>
    <message>
        <location filename="../../ui/flows/saving_calendar.py"/>
        <source>The videos are closed for now.</source>
        <translation>Los vídeos están cerrados por ahora.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/saving_calendar.py"/>
        <source>Nothing more is planned today.</source>
        <translation>No hay nada más previsto para hoy.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/saving_calendar.py"/>
        <source>{0}, {1} min</source>
        <translation>{0}, {1} min</translation>
    </message>
    <message>
        <location filename="../../ui/flows/saving_calendar.py"/>
        <source>A walk, {0:g} to {1:g} min</source>
        <translation>Un paseo, {0:g} a {1:g} min</translation>
    </message>
    <message>
        <location filename="../../ui/flows/saving_calendar.py"/>
        <source>Saved as {0}. Open it with your calendar.</source>
        <translation>Guardado como {0}. Ábralo con su calendario.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/sitting.py"/>
        <source>full routine</source>
        <translation>rutina completa</translation>
    </message>
    <message>
        <location filename="../../ui/flows/sitting.py"/>
        <source>short routine</source>
        <translation>rutina corta</translation>
    </message>
    <message>
        <location filename="../../ui/flows/starting_out.py"/>
        <source>You are starting with {0}.</source>
        <translation>Empieza con {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/starting_out.py"/>
        <source>Start now</source>
        <translation>Empezar ahora</translation>
    </message>
    <message>
        <location filename="../../ui/flows/staying.py"/>
        <source>Keep reminding you in the background?</source>
        <translation>¿Seguir recordándole en segundo plano?</translation>
    </message>
    <message>
        <location filename="../../ui/flows/staying.py"/>
        <source>You can change this in Settings, and always leave with Ctrl+Q.</source>
        <translation>Puede cambiarlo en Ajustes, y salir siempre con Ctrl+Q.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/staying.py"/>
        <source>No, quit</source>
        <translation>No, salir</translation>
    </message>
    <message>
        <location filename="../../ui/flows/walking.py"/>
        <source>Aim for {0:g} to {1:g} minutes. Any walk counts.</source>
        <translation>Procure de {0:g} a {1:g} minutos. Toda caminata cuenta.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/walking.py"/>
        <source>Slowly, {0:g} to {1:g} minutes.</source>
        <translation>Despacio, de {0:g} a {1:g} minutos.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/walking.py"/>
        <source>Nice. 1 minute.</source>
        <translation>Bien. 1 minuto.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/walking.py"/>
        <source>Nice. {0} minutes.</source>
        <translation>Bien. {0} minutos.</translation>
    </message>
    <message>
        <location filename="../../ui/gate_panel.py"/>
        <source>Not yet.</source>
        <translation>Aún no.</translation>
    </message>
    <message>
        <location filename="../../ui/growth_words.py"/>
        <source>Harder form: {0}</source>
        <translation>Forma más difícil: {0}</translation>
    </message>
    <message>
        <location filename="../../ui/growth_words.py"/>
        <source>It goes well: you may hold 1 to 2 kg more.</source>
        <translation>Va bien: puede sostener 1 o 2 kg más.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/growth_words.py"/>
        <source>It goes well: %n more on each side.</source>
        <comment>repetitions</comment>
        <translation>
            <numerusform>Va bien: %n más por lado.</numerusform>
            <numerusform>Va bien: %n más por lado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/growth_words.py"/>
        <source>It goes well: %n more repetitions.</source>
        <translation>
            <numerusform>Va bien: %n repetición más.</numerusform>
            <numerusform>Va bien: %n repeticiones más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/growth_words.py"/>
        <source>%n exercises in their harder form.</source>
        <translation>
            <numerusform>%n ejercicio en su forma más difícil.</numerusform>
            <numerusform>%n ejercicios en su forma más difícil.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>your local emergency number</source>
        <translation>su número de emergencias local</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>your doctor</source>
        <translation>su médico</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>Get help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>Who to call</source>
        <translation>A quién llamar</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>New numbness between your legs, new bladder or bowel trouble, both legs affected, or chest pain:</source>
        <translation>Nuevo adormecimiento entre las piernas, nuevo problema de vejiga o intestino, las dos piernas afectadas, o dolor en el pecho:</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>Call {0} now.</source>
        <translation>Llame ahora: {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>Fever, feeling very ill, or new weakness in one leg:</source>
        <translation>Fiebre, sentirse muy enfermo, o nueva debilidad en una pierna:</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>Phone {0} today.</source>
        <translation>Llame hoy: {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>Start the safety check</source>
        <translation>Empezar el control de seguridad</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>When to stop</source>
        <translation>Cuándo parar</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>Stop if pain goes above 5, or further down your leg.</source>
        <translation>Pare si el dolor pasa de 5, o baja más por la pierna.</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>Stop if you feel numbness, pins and needles, or weakness.</source>
        <translation>Pare si siente adormecimiento, hormigueo o debilidad.</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>Stop if you feel faint, short of breath, or have chest pain.</source>
        <translation>Pare si se marea, le falta el aire o le duele el pecho.</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>Smaller is always fine. So is a rest.</source>
        <translation>Más pequeño siempre está bien. Un descanso también.</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>How the app works</source>
        <translation>Cómo funciona la aplicación</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>You answer short questions about your back. Your answers decide which video is open.</source>
        <translation>Usted responde preguntas cortas sobre su espalda. Sus respuestas deciden qué vídeo está abierto.</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>Each gentle rep turns the dimmer down one click. Clicks count what you did.</source>
        <translation>Cada repetición suave baja el regulador un clic. Los clics cuentan lo que ha hecho.</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>The dial is an estimate from your own answers. The band shows how unsure it is.</source>
        <translation>El dial es una estimación a partir de sus propias respuestas. La banda muestra cuán insegura es.</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>Everything stays on this computer. There is no account and no network.</source>
        <translation>Todo queda en este ordenador. No hay cuenta ni red.</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>Reminders stay quiet in calls and in full screen where the system tells. Where it does not, choose Quiet in the tray menu, or pause them there.</source>
        <translation>Los recordatorios callan en las llamadas y a pantalla completa donde el sistema lo indica. Si no lo indica, elija «En silencio» en el menú de la bandeja, o póngalos allí en pausa.</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>What to expect</source>
        <translation>Qué esperar</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>Most new back pain eases a lot in the first few weeks.</source>
        <translation>La mayoría de los dolores de espalda nuevos mejoran mucho en las primeras semanas.</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>Many people still have some pain on and off for months.</source>
        <translation>Muchas personas siguen con algo de dolor a ratos durante meses.</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>About 7 in 10 have another spell within a year.</source>
        <translation>Unas 7 de cada 10 tienen otro episodio en un año.</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>A flare is common, and usually not a sign of harm.</source>
        <translation>Un brote es frecuente, y por lo general no es señal de daño.</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>Dimmer {0}</source>
        <translation>Dimmer {0}</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>This app offers general exercise information for adults with ordinary low back pain. It does not diagnose or treat, and does not replace a doctor or physiotherapist.</source>
        <translation>Esta aplicación ofrece información general sobre ejercicios para adultos con dolor lumbar común. No diagnostica ni trata, y no sustituye a un médico ni a un fisioterapeuta.</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>No clinician has signed these texts yet.</source>
        <translation>Ningún profesional sanitario ha aprobado aún estos textos.</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>Routines were written from public NHS and trial sources. Not affiliated with Physio Central, the NHS, NICE or IFOMPT.</source>
        <translation>Las rutinas se escribieron a partir de fuentes públicas del NHS y de ensayos. Sin relación con Physio Central, el NHS, NICE ni IFOMPT.</translation>
    </message>
    <message>
        <location filename="../../ui/hero_card.py"/>
        <source>Length of the routine</source>
        <translation>Duración de la rutina</translation>
    </message>
    <message>
        <location filename="../../ui/insight_words.py"/>
        <source>A pattern in your own answers, not a proof.</source>
        <translation>Un patrón en sus propias respuestas, no una prueba.</translation>
    </message>
    <message>
        <location filename="../../ui/insight_words.py"/>
        <source>Nothing that we looked at goes with better or worse days.</source>
        <translation>Nada de lo que miramos va con días mejores o peores.</translation>
    </message>
    <message>
        <location filename="../../ui/insight_words.py"/>
        <source>Too early to say. {0} of {1} days with a morning and an evening answer have come together.</source>
        <translation>Demasiado pronto para decirlo. Se han reunido {0} de {1} días con respuesta por la mañana y por la noche.</translation>
    </message>
    <message>
        <location filename="../../ui/insight_words.py"/>
        <source>{0}, your evening pain was lower than in the morning: {1} of {2} days. On other days: {3} of {4}.</source>
        <translation>{0}, su dolor de la noche era menor que el de la mañana: {1} de {2} días. Otros días: {3} de {4}.</translation>
    </message>
    <message>
        <location filename="../../ui/insight_words.py"/>
        <source>{0}, your evening pain was lower than in the morning less often: {1} of {2} days, else {3} of {4}.</source>
        <translation>{0}, su dolor de la noche era con menos frecuencia menor que el de la mañana: {1} de {2} días, si no {3} de {4}.</translation>
    </message>
    <message>
        <location filename="../../ui/insight_words.py"/>
        <source>On days with two walks or more</source>
        <translation>En días con dos caminatas o más</translation>
    </message>
    <message>
        <location filename="../../ui/insight_words.py"/>
        <source>On days with half an hour of walking or more</source>
        <translation>En días con media hora de caminata o más</translation>
    </message>
    <message>
        <location filename="../../ui/insight_words.py"/>
        <source>On days with three routines or more</source>
        <translation>En días con tres rutinas o más</translation>
    </message>
    <message>
        <location filename="../../ui/joining.py"/>
        <source>Open Video {0} now?</source>
        <translation>¿Abrir el vídeo {0} ahora?</translation>
    </message>
    <message>
        <location filename="../../ui/joining.py"/>
        <source>Choose this if someone who treats you said so. Stop if it hurts more.</source>
        <translation>Elija esto si se lo dijo alguien que le trata. Pare si le duele más.</translation>
    </message>
    <message>
        <location filename="../../ui/joining.py"/>
        <source>Open Video {0}</source>
        <translation>Abrir el vídeo {0}</translation>
    </message>
    <message>
        <location filename="../../ui/joining.py"/>
        <source>Keep it closed</source>
        <translation>Dejarlo cerrado</translation>
    </message>
    <message>
        <location filename="../../ui/joining.py"/>
        <source>Something went wrong in Dimmer</source>
        <translation>Algo ha ido mal en Dimmer</translation>
    </message>
    <message>
        <location filename="../../ui/joining.py"/>
        <source>Your records are safe. You can go on, or close Dimmer and open it again.</source>
        <translation>Sus datos están a salvo. Puede seguir, o cerrar Dimmer y abrirlo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../ui/joining.py"/>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <location filename="../../ui/joining.py"/>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <location filename="../../ui/joining.py"/>
        <source>Close Dimmer</source>
        <translation>Cerrar Dimmer</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Arrows</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Anywhere</source>
        <translation>En cualquier lugar</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Today, Progress, Programme</source>
        <translation>Hoy, Progreso, Programa</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>What opens the next video</source>
        <translation>Qué abre el siguiente vídeo</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Take the last entry back</source>
        <translation>Deshacer la última entrada</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Next part of the window</source>
        <translation>Siguiente parte de la ventana</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>This list</source>
        <translation>Esta lista</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Player</source>
        <translation>Reproductor</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Pause and carry on</source>
        <translation>Pausar y seguir</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Next exercise</source>
        <translation>Siguiente ejercicio</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Rep again</source>
        <translation>Repetir la repetición</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Exercise again</source>
        <translation>Repetir el ejercicio</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Repeat a stretch: start, end, off</source>
        <translation>Repetir un tramo: inicio, fin, quitar</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>5 seconds; with Shift 1</source>
        <translation>5 segundos; con Mayús 1</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>10 seconds</source>
        <translation>10 segundos</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Slower, faster</source>
        <translation>Más lento, más rápido</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Usual speed</source>
        <translation>Velocidad habitual</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>One frame, while paused</source>
        <translation>Un fotograma, en pausa</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Captions</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Sound off</source>
        <translation>Quitar el sonido</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Hide the cues</source>
        <translation>Ocultar las indicaciones</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Stay on top of other windows</source>
        <translation>Quedarse encima de otras ventanas</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Size of the cues, usual size</source>
        <translation>Tamaño de las indicaciones, tamaño habitual</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Safety card</source>
        <translation>Preguntas de seguridad</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>7 days to everything</source>
        <translation>De 7 días a todo</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Read the answers one by one</source>
        <translation>Leer las respuestas una a una</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>The same as a table</source>
        <translation>Lo mismo como tabla</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Save for my physio</source>
        <translation>Guardar para mi fisio</translation>
    </message>
    <message>
        <location filename="../../ui/languages.py"/>
        <source>{0}: not reviewed by a clinician</source>
        <translation>{0}: no revisado por un profesional sanitario</translation>
    </message>
    <message>
        <location filename="../../ui/licences_page.py"/>
        <source>Dimmer is free software under the GNU General Public License, version 3 or later.</source>
        <translation>Dimmer es software libre bajo la GNU General Public License, versión 3 o posterior.</translation>
    </message>
    <message>
        <location filename="../../ui/licences_page.py"/>
        <source>Qt and PySide6: LGPL 3. libVLC and python-vlc: LGPL 2.1 or later. SQLAlchemy, Alembic: MIT.</source>
        <translation>Qt y PySide6: LGPL 3. libVLC y python-vlc: LGPL 2.1 o posterior. SQLAlchemy, Alembic: MIT.</translation>
    </message>
    <message>
        <location filename="../../ui/licences_page.py"/>
        <source>NumPy, pyqtgraph: BSD and MIT. platformdirs: MIT.</source>
        <translation>NumPy, pyqtgraph: BSD y MIT. platformdirs: MIT.</translation>
    </message>
    <message>
        <location filename="../../ui/licences_page.py"/>
        <source>Atkinson Hyperlegible Next, the typeface: SIL Open Font License 1.1.</source>
        <translation>Atkinson Hyperlegible Next, la letra: SIL Open Font License 1.1.</translation>
    </message>
    <message>
        <location filename="../../ui/licences_page.py"/>
        <source>Lucide, the icons: ISC.</source>
        <translation>Lucide, los iconos: ISC.</translation>
    </message>
    <message>
        <location filename="../../ui/licences_page.py"/>
        <source>Licence texts</source>
        <translation>Textos de las licencias</translation>
    </message>
    <message>
        <location filename="../../ui/loading_page.py"/>
        <source>Opening your records</source>
        <translation>Abriendo sus datos</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>earlier</source>
        <translation>antes</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>We opened the last good copy</source>
        <translation>Hemos abierto la última copia buena</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>We had to start anew</source>
        <translation>Tuvimos que empezar de nuevo</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>These records are from a newer Dimmer</source>
        <translation>Estos datos son de un Dimmer más nuevo</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>Nothing can be saved here</source>
        <translation>Aquí no se puede guardar nada</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>Your records are in use</source>
        <translation>Sus datos están en uso</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>Your records are not there</source>
        <translation>Sus datos no están</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>Your records could not be opened</source>
        <translation>No se pudieron abrir sus datos</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/outcome_words.py"/>
        <source>%n newer entries could be saved from the old file.</source>
        <translation>
            <numerusform>Se pudo salvar %n entrada más reciente del archivo antiguo.</numerusform>
            <numerusform>Se pudieron salvar %n entradas más recientes del archivo antiguo.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>Nothing was lost.</source>
        <translation>No se perdió nada.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>What you entered between {0} and {1} may be missing. Please check in before you go on.</source>
        <translation>Puede faltar lo que anotó entre {0} y {1}. Haga un registro antes de seguir.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>What you entered after {0} may be missing. Please check in before you go on.</source>
        <translation>Puede faltar lo que anotó desde entonces ({0}). Haga un registro antes de seguir.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>Entries may be missing. Please check in before you go on.</source>
        <translation>Pueden faltar entradas. Haga un registro antes de seguir.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>The old file is in {0}.</source>
        <translation>El archivo antiguo está en {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>Your records could not be read. We kept the old file safe and opened the last good copy from {0}.</source>
        <translation>No se pudieron leer sus datos. Hemos guardado el archivo antiguo y abierto la última copia buena: {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>Your records could not be read, and there was no good copy. We kept the old file safe and start anew.</source>
        <translation>No se pudieron leer sus datos, y no había una copia buena. Hemos guardado el archivo antiguo y empezamos de nuevo.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>A newer Dimmer wrote your records. You can look at them and save a copy, but not add to them. Please update Dimmer.</source>
        <translation>Un Dimmer más nuevo escribió sus datos. Puede verlos y guardar una copia, pero no añadir nada. Actualice Dimmer, por favor.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>Your records can be read but not written. Please check the folder they are in.</source>
        <translation>Sus datos se pueden leer pero no escribir. Compruebe la carpeta en la que están, por favor.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>Another program holds your records. Close it and try again.</source>
        <translation>Otro programa retiene sus datos. Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>The disk is full. Make some room and try again; nothing is lost.</source>
        <translation>El disco está lleno. Haga algo de sitio e inténtelo de nuevo; no se ha perdido nada.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>The folder of your records cannot be reached. Is its disk connected?</source>
        <translation>No se puede acceder a la carpeta de sus datos. ¿Está conectado su disco?</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>Your records could not be opened. The file is kept as it is.</source>
        <translation>No se pudieron abrir sus datos. El archivo se conserva como está.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>We could not save that. The disk is full. Your answers stay here; make room and try again.</source>
        <translation>No hemos podido guardarlo. El disco está lleno. Sus respuestas siguen aquí; haga sitio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>We could not save that. A newer Dimmer wrote your records; please update Dimmer.</source>
        <translation>No hemos podido guardarlo. Un Dimmer más nuevo escribió sus datos; actualice Dimmer.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>We could not save that. Another program holds your records. Try again in a moment.</source>
        <translation>No hemos podido guardarlo. Otro programa retiene sus datos. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>We could not save that. The folder of your records takes no writing.</source>
        <translation>No hemos podido guardarlo. La carpeta de sus datos no admite escritura.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>We could not save that. The folder of your records cannot be reached.</source>
        <translation>No hemos podido guardarlo. No se puede acceder a la carpeta de sus datos.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>We could not save that. Your answers stay here; try again.</source>
        <translation>No hemos podido guardarlo. Sus respuestas siguen aquí; inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>Your records are saved. No copy fits into {0}: that disk is full.</source>
        <translation>Sus datos están guardados. No cabe ninguna copia en {0}: ese disco está lleno.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>Your records are saved. No copy could be put into {0}: it takes no writing.</source>
        <translation>Sus datos están guardados. No se pudo poner una copia en {0}: no admite escritura.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>Your records are saved. The second folder {0} is not there, so no copy went to it. Plug its drive in, or choose another folder in Settings.</source>
        <translation>Sus datos están guardados. La segunda carpeta {0} no está, así que no fue ninguna copia allí. Conecte su unidad o elija otra carpeta en Ajustes.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>Your answers are saved, but no copy of them could be made: the disk is full. Please make room.</source>
        <translation>Sus respuestas están guardadas, pero no se pudo hacer una copia: el disco está lleno. Haga sitio, por favor.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>Your answers are saved, but no copy of them could be made: the folder takes no writing.</source>
        <translation>Sus respuestas están guardadas, pero no se pudo hacer una copia: la carpeta no admite escritura.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>Your answers are saved, but no copy of them could be made. We will try again later.</source>
        <translation>Sus respuestas están guardadas, pero no se pudo hacer una copia. Lo intentaremos más tarde.</translation>
    </message>
    <message>
        <location filename="../../ui/pages.py"/>
        <source>Video {0}: not here yet</source>
        <translation>Vídeo {0}: aún no está</translation>
    </message>
    <message>
        <location filename="../../ui/pages.py"/>
        <source>Video {0}: here, {1} MB</source>
        <translation>Vídeo {0}: aquí, {1} MB</translation>
    </message>
    <message>
        <location filename="../../ui/pain_page.py"/>
        <source>Pain, no answer yet</source>
        <translation>Dolor, aún sin respuesta</translation>
    </message>
    <message>
        <location filename="../../ui/pain_page.py"/>
        <source>out of 10</source>
        <translation>de 10</translation>
    </message>
    <message>
        <location filename="../../ui/pain_page.py"/>
        <source>Worst pain</source>
        <translation>Peor dolor</translation>
    </message>
    <message>
        <location filename="../../ui/pain_page.py"/>
        <source>Think about this moment, not the worst of the day. There is no wrong answer.</source>
        <translation>Piense en este momento, no en el peor del día. No hay respuestas incorrectas.</translation>
    </message>
    <message>
        <location filename="../../ui/pain_page.py"/>
        <source>Turn the dial, press a number, or use the arrow keys.</source>
        <translation>Gire el dial, pulse un número o use las flechas.</translation>
    </message>
    <message>
        <location filename="../../ui/pain_page.py"/>
        <source>Choose a number</source>
        <translation>Elija un número</translation>
    </message>
    <message>
        <location filename="../../ui/pain_page.py"/>
        <source>0 is no pain, 10 is the worst pain you can imagine.</source>
        <translation>0 es sin dolor, 10 es el peor dolor que pueda imaginar.</translation>
    </message>
    <message>
        <location filename="../../ui/pain_page.py"/>
        <source>Last time: {0}</source>
        <translation>Última vez: {0}</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>Very mild</source>
        <translation>Muy leve</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>Mild</source>
        <translation>Leve</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>Strong</source>
        <translation>Fuerte</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>Very strong</source>
        <translation>Muy fuerte</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>Worst</source>
        <translation>El peor</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>I only notice it if I think about it.</source>
        <translation>Solo lo noto si pienso en él.</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>I notice it, but I can carry on.</source>
        <translation>Lo noto, pero puedo seguir.</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>It is hard to do some things.</source>
        <translation>Me cuesta hacer algunas cosas.</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>It is hard to do most things.</source>
        <translation>Me cuesta hacer la mayoría de las cosas.</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>No pain right now.</source>
        <translation>Ahora mismo sin dolor.</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>I notice it, but it does not bother me much.</source>
        <translation>Lo noto, pero no me molesta mucho.</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>The worst pain I can imagine.</source>
        <translation>El peor dolor que puedo imaginar.</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>Pain, {0} out of 10, {1}</source>
        <translation>Dolor, {0} de 10, {1}</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>Straight away</source>
        <translation>Enseguida</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>Less than 10 minutes</source>
        <translation>Menos de 10 minutos</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>After a while</source>
        <translation>Al cabo de un rato</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>10 to 29 minutes</source>
        <translation>De 10 a 29 minutos</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>After about half an hour</source>
        <translation>Tras una media hora</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>30 to 59 minutes</source>
        <translation>De 30 a 59 minutos</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>An hour or more</source>
        <translation>Una hora o más</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>Or it did not hurt at all in an hour</source>
        <translation>O no dolió nada en una hora</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>I did not sit long enough to tell</source>
        <translation>No estuve sentado el tiempo suficiente para decirlo</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>Back only, or nowhere</source>
        <translation>Solo espalda, o en ningún sitio</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>Buttock</source>
        <translation>Glúteo</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>Thigh</source>
        <translation>Muslo</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>Below the knee</source>
        <translation>Por debajo de la rodilla</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>Much better</source>
        <translation>Mucho mejor</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>A bit better</source>
        <translation>Un poco mejor</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>A bit worse</source>
        <translation>Un poco peor</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>Much worse</source>
        <translation>Mucho peor</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>Better</source>
        <translation>Mejor</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>The same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>Less than 6 weeks</source>
        <translation>Menos de 6 semanas</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>6 to 12 weeks</source>
        <translation>De 6 a 12 semanas</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>Over 12 weeks</source>
        <translation>Más de 12 semanas</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>Not sure</source>
        <translation>No estoy seguro</translation>
    </message>
    <message>
        <location filename="../../ui/player_face.py"/>
        <source>Pain above 5, or down your leg? Stop.</source>
        <translation>¿Más de 5, o baja a la pierna? Pare.</translation>
    </message>
    <message>
        <location filename="../../ui/player_face.py"/>
        <source>Smaller is fine. Stop if it hurts above 5 or goes down your leg.</source>
        <translation>Más pequeño está bien. Pare si el dolor pasa de 5 o baja por la pierna.</translation>
    </message>
    <message>
        <location filename="../../ui/player_face.py"/>
        <source>Stop if you feel</source>
        <translation>Pare si siente</translation>
    </message>
    <message>
        <location filename="../../ui/player_face.py"/>
        <source>pain going further down your leg</source>
        <translation>que el dolor baja más por la pierna</translation>
    </message>
    <message>
        <location filename="../../ui/player_face.py"/>
        <source>numbness, pins and needles, weakness</source>
        <translation>adormecimiento, hormigueo, debilidad</translation>
    </message>
    <message>
        <location filename="../../ui/player_face.py"/>
        <source>faint, chest pain or short of breath</source>
        <translation>mareo, dolor de pecho, falta de aire</translation>
    </message>
    <message>
        <location filename="../../ui/player_face.py"/>
        <source>A mild pull is fine. Smaller is fine too.</source>
        <translation>Un tirón leve está bien. Más pequeño también.</translation>
    </message>
    <message>
        <location filename="../../ui/player_face.py"/>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <location filename="../../ui/player_face.py"/>
        <source>Space to carry on</source>
        <translation>Espacio para seguir</translation>
    </message>
    <message>
        <location filename="../../ui/player_face.py"/>
        <source>Get comfy</source>
        <translation>Póngase cómodo</translation>
    </message>
    <message>
        <location filename="../../ui/player_face.py"/>
        <source>Get ready</source>
        <translation>Prepárese</translation>
    </message>
    <message>
        <location filename="../../ui/player_face.py"/>
        <source>Any other key adds 10 seconds.</source>
        <translation>Cualquier otra tecla añade 10 segundos.</translation>
    </message>
    <message>
        <location filename="../../ui/player_face.py"/>
        <source>Press Space when you are down.</source>
        <translation>Pulse Espacio cuando esté abajo.</translation>
    </message>
    <message>
        <location filename="../../ui/player_face.py"/>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <location filename="../../ui/player_face.py"/>
        <source>Getting your video ready</source>
        <translation>Preparando su vídeo</translation>
    </message>
    <message>
        <location filename="../../ui/player_knobs.py"/>
        <source>Sound on</source>
        <translation>Sonido activado</translation>
    </message>
    <message>
        <location filename="../../ui/player_knobs.py"/>
        <source>Volume {0} %</source>
        <translation>Volumen {0} %</translation>
    </message>
    <message>
        <location filename="../../ui/player_knobs.py"/>
        <source>Speed {0}</source>
        <translation>Velocidad {0}</translation>
    </message>
    <message>
        <location filename="../../ui/player_mode.py"/>
        <source>{0}. {1}</source>
        <translation>{0}. {1}</translation>
    </message>
    <message>
        <location filename="../../ui/player_mode.py"/>
        <source>Half as big. It still counts.</source>
        <translation>La mitad de grande. También cuenta.</translation>
    </message>
    <message>
        <location filename="../../ui/player_mode.py"/>
        <source>No speakers found. Captions are on.</source>
        <translation>No se encontraron altavoces. Los subtítulos están activados.</translation>
    </message>
    <message>
        <location filename="../../ui/programme_page.py"/>
        <source>Your programme</source>
        <translation>Su programa</translation>
    </message>
    <message>
        <location filename="../../ui/programme_page.py"/>
        <source>Three videos. Each one opens as your back settles.</source>
        <translation>Tres vídeos. Cada uno se abre cuando su espalda se calma.</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>For less than 30 minutes of sitting</source>
        <translation>Para menos de 30 minutos sentado</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>For 30 to 59 minutes of sitting</source>
        <translation>Para 30 a 59 minutos sentado</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>For an hour or more of sitting</source>
        <translation>Para una hora sentado o más</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Routine: once every hour</source>
        <translation>Rutina: una vez cada hora</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Routine: every 1 to 2 hours</source>
        <translation>Rutina: cada 1 o 2 horas</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Routine: twice a day</source>
        <translation>Rutina: dos veces al día</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Walks: {0:g} to {1:g} min, often</source>
        <translation>Caminar: de {0:g} a {1:g} min, a menudo</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Walks: {0:g} to {1:g} min, up to {2} a day</source>
        <translation>Caminar: de {0:g} a {1:g} min, hasta {2} al día</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Walk: {0:g} to {1:g} min each day</source>
        <translation>Caminar: de {0:g} a {1:g} min cada día</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Check in first</source>
        <translation>Primero el registro</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>You are here</source>
        <translation>Usted está aquí</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>{0} of 4 done</source>
        <translation>{0} de 4 listos</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>{0}:{1} in all</source>
        <translation>{0}:{1} en total</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Start without sound</source>
        <translation>Empezar sin sonido</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Smaller is fine</source>
        <translation>Más pequeño está bien</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Stop if it hurts above 5 or goes down your leg.</source>
        <translation>Pare si el dolor pasa de 5 o baja por la pierna.</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>{0} opens when your back is ready</source>
        <translation>{0} se abre cuando su espalda esté lista</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Why wait?</source>
        <translation>¿Por qué esperar?</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Sore backs tighten to guard themselves. Moving up as yours settles keeps it calm.</source>
        <translation>Una espalda dolorida se tensa para protegerse. Avanzar cuando la suya se calma la mantiene tranquila.</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>{0} opens after {1}</source>
        <translation>{0} se abre después de {1}</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Do {0} now</source>
        <translation>Hacer {0} ahora</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Check in now</source>
        <translation>Registro ahora</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Check in, counts from {0}</source>
        <translation>Registro, cuenta desde las {0}</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Last step when all four are done: a safety card</source>
        <translation>Último paso cuando los cuatro estén listos: las preguntas de seguridad</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>My physio says I can start now</source>
        <translation>Mi fisio dice que puedo empezar ya</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Dial</source>
        <translation>Dial</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Settled and safe</source>
        <translation>Calma y seguridad</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Check in first.</source>
        <translation>Primero un registro.</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>{0} is closed for now</source>
        <translation>{0} está cerrado por ahora</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Closed {0}. {1}</source>
        <translation>Cerrado: {0}. {1}</translation>
    </message>
    <message>
        <location filename="../../ui/progress_edit.py"/>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <location filename="../../ui/progress_edit.py"/>
        <source>With this, {0} closes.</source>
        <translation>Con esto, {0} se cierra.</translation>
    </message>
    <message>
        <location filename="../../ui/progress_edit.py"/>
        <source>With this, {0} opens.</source>
        <translation>Con esto, {0} se abre.</translation>
    </message>
    <message>
        <location filename="../../ui/progress_edit.py"/>
        <source>You would be with {0}.</source>
        <translation>Estaría en {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/progress_edit.py"/>
        <source>A safety card comes first.</source>
        <translation>Primero vienen las preguntas de seguridad.</translation>
    </message>
    <message>
        <location filename="../../ui/progress_edit.py"/>
        <source>What is open stays as it is.</source>
        <translation>Lo que está abierto sigue igual.</translation>
    </message>
    <message>
        <location filename="../../ui/progress_edit.py"/>
        <source>Your dial would read {0}.</source>
        <translation>Su dial marcaría {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/progress_edit.py"/>
        <source>Your dial would go dark until there are more check-ins.</source>
        <translation>Su dial se apagaría hasta que haya más registros.</translation>
    </message>
    <message>
        <location filename="../../ui/progress_edit.py"/>
        <source>Sitting until it hurt</source>
        <translation>Sentado hasta que duele</translation>
    </message>
    <message>
        <location filename="../../ui/progress_edit.py"/>
        <source>Not answered</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <location filename="../../ui/progress_edit.py"/>
        <source>Furthest point</source>
        <translation>Punto más lejano</translation>
    </message>
    <message>
        <location filename="../../ui/progress_edit.py"/>
        <source>Pain before</source>
        <translation>Dolor antes</translation>
    </message>
    <message>
        <location filename="../../ui/progress_edit.py"/>
        <source>Pain after</source>
        <translation>Dolor después</translation>
    </message>
    <message>
        <location filename="../../ui/progress_edit.py"/>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <location filename="../../ui/progress_edit.py"/>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <location filename="../../ui/progress_edit.py"/>
        <source>Minutes of the walk</source>
        <translation>Minutos de la caminata</translation>
    </message>
    <message>
        <location filename="../../ui/progress_edit.py"/>
        <source>Such as: long drive</source>
        <translation>Por ejemplo: viaje largo</translation>
    </message>
    <message>
        <location filename="../../ui/progress_edit.py"/>
        <source>Answers about safety are not changed here. Use the safety check under Get help.</source>
        <translation>Las respuestas de seguridad no se cambian aquí. Use el control de seguridad en Ayuda.</translation>
    </message>
    <message>
        <location filename="../../ui/progress_edit.py"/>
        <source>Save the change</source>
        <translation>Guardar el cambio</translation>
    </message>
    <message>
        <location filename="../../ui/progress_edit.py"/>
        <source>Delete this entry</source>
        <translation>Borrar esta entrada</translation>
    </message>
    <message>
        <location filename="../../ui/progress_flow.py"/>
        <source>Save the sheet</source>
        <translation>Guardar la hoja</translation>
    </message>
    <message>
        <location filename="../../ui/progress_flow.py"/>
        <source>PDF file (*.pdf)</source>
        <translation>Archivo PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../ui/progress_flow.py"/>
        <source>Saved: {0}</source>
        <translation>Guardado: {0}</translation>
    </message>
    <message>
        <location filename="../../ui/progress_flow.py"/>
        <source>PNG picture (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <location filename="../../ui/progress_flow.py"/>
        <source>SVG (*.svg)</source>
        <translation>SVG (*.svg)</translation>
    </message>
    <message>
        <location filename="../../ui/progress_flow.py"/>
        <source>Save the picture</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <location filename="../../ui/progress_flow.py"/>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <location filename="../../ui/progress_flow.py"/>
        <source>Delete this entry?</source>
        <translation>¿Borrar esta entrada?</translation>
    </message>
    <message>
        <location filename="../../ui/progress_insight.py"/>
        <source>What goes with better days</source>
        <translation>Qué va con los días mejores</translation>
    </message>
    <message>
        <location filename="../../ui/progress_line.py"/>
        <source>Place in the routine</source>
        <translation>Lugar en la rutina</translation>
    </message>
    <message>
        <location filename="../../ui/progress_page.py"/>
        <source>Questions of the week</source>
        <translation>Preguntas de la semana</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>It is too early to say</source>
        <translation>Es demasiado pronto para decirlo</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>Your back is settling</source>
        <translation>Su espalda se calma</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>Your back is stirred up</source>
        <translation>Su espalda está irritada</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>Your back is steady, or it is too early to say</source>
        <translation>Su espalda está estable, o es demasiado pronto para decirlo</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>Each check-in becomes a dot here.</source>
        <translation>Cada registro se convierte aquí en un punto.</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>One bad day does not undo a good week.</source>
        <translation>Un mal día no borra una buena semana.</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>If things keep settling as in the last ten days, your dial may reach “low” in about {0} to {1} days.
Backs rarely settle in a straight line, so this is a guess, not a promise.</source>
        <translation>Si todo sigue calmándose como en los últimos diez días, su dial puede llegar a «bajo» en unos {0} a {1} días.
Las espaldas rara vez se calman en línea recta, así que es una suposición, no una promesa.</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>One more check-in and your dial lights up.</source>
        <translation>Un registro más y su dial se enciende.</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>{0} more check-ins and your dial lights up.</source>
        <translation>{0} registros más y su dial se enciende.</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>Two</source>
        <translation>Dos</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>Three</source>
        <translation>Tres</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>low</source>
        <translation>bajo</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>middle</source>
        <translation>medio</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>high</source>
        <translation>alto</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>was straight away on day 1</source>
        <translation>el día 1: enseguida</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>was 10 to 29 min on day 1</source>
        <translation>el día 1: de 10 a 29 min</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>was 30 to 59 min on day 1</source>
        <translation>el día 1: de 30 a 59 min</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>was an hour or more on day 1</source>
        <translation>el día 1: una hora o más</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>none yet</source>
        <translation>aún ninguna</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>Your dial</source>
        <translation>Su dial</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>Dial clicks</source>
        <translation>Clics del dial</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>gentle reps so far</source>
        <translation>repeticiones suaves hasta ahora</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>not lit yet</source>
        <translation>aún sin encender</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>no answer yet</source>
        <translation>aún sin respuesta</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>last answer {0}</source>
        <translation>última respuesta {0}</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>clearly better than {0} on day 1</source>
        <translation>claramente mejor que {0} el día 1</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>was {0} on day 1</source>
        <translation>el día 1: {0}</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>any walk counts</source>
        <translation>toda caminata cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>1 minute of walking</source>
        <translation>1 minuto caminando</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>{0} minutes of walking</source>
        <translation>{0} minutos caminando</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>about {0} hours of walking</source>
        <translation>unas {0} horas caminando</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>3 months</source>
        <translation>3 meses</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>chosen days</source>
        <translation>días elegidos</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>Pain chart, {0}, no answers. Press T for the table.</source>
        <translation>Gráfico del dolor, {0}, sin respuestas. T muestra la tabla.</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>Pain chart, {0}, {1}</source>
        <translation>Gráfico del dolor, {0}, {1}</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>1 time without check-ins</source>
        <translation>1 periodo sin registros</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>{0} times without check-ins</source>
        <translation>{0} periodos sin registros</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>. Press T for the table.</source>
        <translation>. T muestra la tabla.</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>from {0} down to {1}</source>
        <translation>de {0} baja a {1}</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>from {0} up to {1}</source>
        <translation>de {0} sube a {1}</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>{0} at both ends</source>
        <translation>{0} al principio y al final</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>Last answer: {0}, {1}</source>
        <translation>Última respuesta: {0}, {1}</translation>
    </message>
    <message>
        <location filename="../../ui/rail_face.py"/>
        <source>Breathe in</source>
        <translation>Inspire</translation>
    </message>
    <message>
        <location filename="../../ui/rail_face.py"/>
        <source>Breathe out</source>
        <translation>Espire</translation>
    </message>
    <message>
        <location filename="../../ui/rail_face.py"/>
        <source>Breathe easily</source>
        <translation>Respire con calma</translation>
    </message>
    <message>
        <location filename="../../ui/rail_face.py"/>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <location filename="../../ui/rail_face.py"/>
        <source>Rep {0} of {1}</source>
        <translation>Repetición {0} de {1}</translation>
    </message>
    <message>
        <location filename="../../ui/rail_face.py"/>
        <source>Exercise {0} of {1}</source>
        <translation>Ejercicio {0} de {1}</translation>
    </message>
    <message>
        <location filename="../../ui/rail_face.py"/>
        <source>1 rep</source>
        <translation>1 repetición</translation>
    </message>
    <message>
        <location filename="../../ui/rail_face.py"/>
        <source>{0} reps</source>
        <translation>{0} repeticiones</translation>
    </message>
    <message>
        <location filename="../../ui/rail_face.py"/>
        <source>Right side</source>
        <translation>Lado derecho</translation>
    </message>
    <message>
        <location filename="../../ui/rail_face.py"/>
        <source>Left side</source>
        <translation>Lado izquierdo</translation>
    </message>
    <message>
        <location filename="../../ui/rail_face.py"/>
        <source>Next: {0}</source>
        <translation>Después: {0}</translation>
    </message>
    <message>
        <location filename="../../ui/rail_face.py"/>
        <source>Next: {0}, in {1}</source>
        <translation>Después: {0}, en {1}</translation>
    </message>
    <message>
        <location filename="../../ui/records_watch.py"/>
        <source>Your computer's clock changed. We put your check-ins in the order you made them.</source>
        <translation>El reloj de su ordenador ha cambiado. Hemos puesto sus registros en el orden en que los hizo.</translation>
    </message>
    <message>
        <location filename="../../ui/records_watch.py"/>
        <source>We could not save that</source>
        <translation>No hemos podido guardarlo</translation>
    </message>
    <message>
        <location filename="../../ui/records_watch.py"/>
        <source>Back to my answers</source>
        <translation>Volver a mis respuestas</translation>
    </message>
    <message>
        <location filename="../../ui/records_watch.py"/>
        <source>Look at my records</source>
        <translation>Ver mis datos</translation>
    </message>
    <message>
        <location filename="../../ui/records_watch.py"/>
        <source>Show the old file</source>
        <translation>Mostrar el archivo antiguo</translation>
    </message>
    <message>
        <location filename="../../ui/red_flag_page.py"/>
        <source>You can say:</source>
        <translation>Puede decir:</translation>
    </message>
    <message>
        <location filename="../../ui/red_flag_page.py"/>
        <source>Show to staff</source>
        <translation>Mostrar al personal</translation>
    </message>
    <message>
        <location filename="../../ui/red_flag_page.py"/>
        <source>I pressed this by mistake</source>
        <translation>Lo pulsé por error</translation>
    </message>
    <message>
        <location filename="../../ui/red_flag_page.py"/>
        <source>A doctor has checked me</source>
        <translation>Un médico me ha examinado</translation>
    </message>
    <message>
        <location filename="../../ui/red_flag_page.py"/>
        <source>A clinician has checked you?</source>
        <translation>¿Le ha examinado un profesional sanitario?</translation>
    </message>
    <message>
        <location filename="../../ui/red_flag_page.py"/>
        <source>Date of the visit</source>
        <translation>Fecha de la visita</translation>
    </message>
    <message>
        <location filename="../../ui/red_flag_page.py"/>
        <source>Next: the safety check</source>
        <translation>Siguiente: el control de seguridad</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Time to move.</source>
        <translation>Es hora de moverse.</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>{0} minutes will do.</source>
        <translation>Bastan {0} minutos.</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Sitting for a while?</source>
        <translation>¿Lleva un rato sentado?</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>A short walk soothes it.</source>
        <translation>Una caminata corta le alivia.</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>How is your back?</source>
        <translation>¿Cómo está su espalda?</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>A check-in takes 20 seconds.</source>
        <translation>Un registro lleva 20 segundos.</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Check in to open Video {0}?</source>
        <translation>¿Un registro para abrir el vídeo {0}?</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>It takes 20 seconds.</source>
        <translation>Lleva 20 segundos.</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>In 10 min</source>
        <translation>En 10 min</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Reminders off</source>
        <translation>Recordatorios desactivados</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Reminders paused</source>
        <translation>Recordatorios en pausa</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Reminders on: every hour</source>
        <translation>Recordatorios: cada hora</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Reminders on: every hour and a half</source>
        <translation>Recordatorios: cada hora y media</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Reminders on: every two hours</source>
        <translation>Recordatorios: cada dos horas</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Reminders on</source>
        <translation>Recordatorios activados</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Paused until {0}</source>
        <translation>En pausa hasta {0}</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Reminders are off</source>
        <translation>Los recordatorios están desactivados</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Quiet: you switched it on</source>
        <translation>En silencio: usted lo activó</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Quiet: the videos are closed for now</source>
        <translation>En silencio: los vídeos están cerrados por ahora</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Quiet: you are at it</source>
        <translation>En silencio: está en ello</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Quiet: you are away from the desk</source>
        <translation>En silencio: no está en su mesa</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Quiet: you are in a call</source>
        <translation>En silencio: está en una llamada</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Quiet: something fills the screen</source>
        <translation>En silencio: algo ocupa la pantalla</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Quiet: the system is set to do not disturb</source>
        <translation>En silencio: el sistema está en «no molestar»</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Due now</source>
        <translation>Toca ahora</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Resting until {0}</source>
        <translation>Descanso hasta las {0}</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>That is plenty for today</source>
        <translation>Es suficiente por hoy</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Nothing is planned</source>
        <translation>No hay nada previsto</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Next at {0}</source>
        <translation>Próxima a las {0}</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Next on {0} at {1}</source>
        <translation>Próximo: {0} a las {1}</translation>
    </message>
    <message>
        <location filename="../../ui/report_panel.py"/>
        <source>Days on the sheet</source>
        <translation>Días en la hoja</translation>
    </message>
    <message>
        <location filename="../../ui/report_panel.py"/>
        <source>Name on the sheet, if you want one</source>
        <translation>Nombre en la hoja, si lo quiere</translation>
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
        <translation>Papel</translation>
    </message>
    <message>
        <location filename="../../ui/report_panel.py"/>
        <source>Also as a table (CSV)</source>
        <translation>También como tabla (CSV)</translation>
    </message>
    <message>
        <location filename="../../ui/report_panel.py"/>
        <source>Also for a clinic's system (FHIR)</source>
        <translation>También para el sistema de una clínica (FHIR)</translation>
    </message>
    <message>
        <location filename="../../ui/report_panel.py"/>
        <source>The page as it will be saved</source>
        <translation>La página tal como se guardará</translation>
    </message>
    <message>
        <location filename="../../ui/report_panel.py"/>
        <source>One page. You see it before it is saved.</source>
        <translation>Una página. La ve antes de guardarla.</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Dial over time</source>
        <translation>El dial en el tiempo</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Routines and walks, done and planned</source>
        <translation>Rutinas y caminatas, hechas y planeadas</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Routines that were stopped</source>
        <translation>Rutinas detenidas</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Safety answers</source>
        <translation>Respuestas de seguridad</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>{0} to {1}</source>
        <translation>{0} a {1}</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Low back pain: {0}</source>
        <translation>Dolor lumbar: {0}</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Made with Dimmer on {0} from the person's own answers. Pain: 0 none, 10 worst.</source>
        <translation>Hecho con Dimmer el {0} con las respuestas de la propia persona. Dolor: 0 ninguno, 10 el peor.</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>On {0} this spell had lasted: {1}.</source>
        <translation>El {0} este episodio duraba: {1}.</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Now with {0} of 3.</source>
        <translation>Ahora con {0} de 3.</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>at first: {0}</source>
        <translation>al principio: {0}</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>{0} a day, {1}</source>
        <translation>{0} al día, {1}</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Routines done</source>
        <translation>Rutinas hechas</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>no answers</source>
        <translation>sin respuestas</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>highest {0} on {1}</source>
        <translation>máximo {0} el {1}</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>{0}, was {1}</source>
        <translation>{0}, antes {1}</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Pain, last and first 7 days</source>
        <translation>Dolor, últimos y primeros 7 días</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Pain, middle answer</source>
        <translation>Dolor, respuesta media</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>{0} to {1} likely; last answer {2}</source>
        <translation>probable de {0} a {1}; última respuesta {2}</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Dial (estimate)</source>
        <translation>Dial (estimación)</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>and {0} more</source>
        <translation>y {0} más</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>and {0} earlier</source>
        <translation>y {0} anteriores</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Done, beside planned</source>
        <translation>Hecho, junto a lo planeado</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Weekly score (PEG, 0 to 10)</source>
        <translation>Puntuación semanal (PEG, 0 a 10)</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Changes of video</source>
        <translation>Cambios de vídeo</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Routines stopped by the person</source>
        <translation>Rutinas detenidas por la persona</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>None.</source>
        <translation>Ninguna.</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Safety checks</source>
        <translation>Controles de seguridad</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Notes of the person</source>
        <translation>Notas de la persona</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>{0}, {1}. Routines: {2} a day (plan {3} to {4}), {5} or more on {6} of {7}. Walks: {8} a day, {9} min each (plan {10}, {11} to {12} min).</source>
        <translation>{0}, {1}. Rutinas: {2} al día (plan {3} a {4}), {5} o más en {6} de {7}. Caminatas: {8} al día, {9} min cada una (plan {10}, de {11} a {12} min).</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>{0} days</source>
        <translation>{0} días</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>{0} on {1}</source>
        <translation>{0} el {1}</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>{0}: {1} opened.</source>
        <translation>{0}: {1} abierto.</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>{0}: back to {1}.</source>
        <translation>{0}: de vuelta a {1}.</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>{0}: {1} opened by a clinician's word.</source>
        <translation>{0}: {1} abierto por indicación de un profesional sanitario.</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>it hurt</source>
        <translation>dolía</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>further down the leg</source>
        <translation>más abajo en la pierna</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>a warning sign</source>
        <translation>una señal de alarma</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>pain {0}</source>
        <translation>dolor {0}</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>felt as far as: {0}</source>
        <translation>se siente hasta: {0}</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>{0}: {1}.</source>
        <translation>{0}: {1}.</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>{0} answered, the last with nothing found on {1}.</source>
        <translation>{0} con respuestas, el último sin hallazgos el {1}.</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>{0} answered.</source>
        <translation>{0} con respuestas.</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>None in these days.</source>
        <translation>Ninguno en estos días.</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>{0}, yes: {1}.</source>
        <translation>{0}, sí: {1}.</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>{0}: the person says a clinician has checked.</source>
        <translation>{0}: la persona dice que un profesional sanitario la ha examinado.</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>1 check</source>
        <translation>1 control</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>{0} checks</source>
        <translation>{0} controles</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Bars: a week's answers from lowest to highest, dot: their median.</source>
        <translation>Barras: respuestas de una semana, de la más baja a la más alta; punto: su mediana.</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Dots: answers; hollow: after a routine, not in the line.</source>
        <translation>Puntos: respuestas; huecos: después de una rutina, fuera de la línea.</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Line: the dial with its 80 % band. Tinted grounds: which video was open.</source>
        <translation>Línea: el dial con su banda del 80 %. Fondos de color: qué vídeo estaba abierto.</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Lanes: routines and walks.</source>
        <translation>Franjas: rutinas y caminatas.</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Strokes: routines. Diamonds: walks, larger = longer.</source>
        <translation>Trazos: rutinas. Rombos: caminatas, más grande = más larga.</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>The dial is an estimate from the person's own answers; the band shows how unsure it is. This sheet does not diagnose, and it does not replace an examination.</source>
        <translation>El dial es una estimación a partir de las respuestas de la propia persona; la banda muestra cuán insegura es. Esta hoja no diagnostica y no sustituye un examen.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Video {0}</source>
        <translation>Vídeo {0}</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>any time</source>
        <translation>cualquier tiempo</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>10 minutes or more</source>
        <translation>10 minutos o más</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>30 minutes or more</source>
        <translation>30 minutos o más</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>under 10 minutes</source>
        <translation>menos de 10 minutos</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>under 30 minutes</source>
        <translation>menos de 30 minutos</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>under an hour</source>
        <translation>menos de una hora</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>done</source>
        <translation>listo</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>not done</source>
        <translation>no listo</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>{0} hours</source>
        <translation>{0} horas</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>{0} here, {1}, {2} in {3}.</source>
        <translation>{0} aquí, {1}, {2} en {3}.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>1 check-in</source>
        <translation>1 registro</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>{0} check-ins</source>
        <translation>{0} registros</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>time</source>
        <translation>tiempo</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>One more day of check-ins.</source>
        <translation>Un día más de registros.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>{0} more days of check-ins.</source>
        <translation>{0} días más de registros.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>One more check-in.</source>
        <translation>Un registro más.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>{0} more check-ins.</source>
        <translation>{0} registros más.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>One more routine in {1}.</source>
        <translation>Una rutina más en {1}.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>{0} more routines in {1}.</source>
        <translation>{0} rutinas más en {1}.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>{0} more with this video.</source>
        <translation>{0} más con este vídeo.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>{0} in {1} of {2} answers so far. Needed: {3} of {4}.</source>
        <translation>{0} en {1} de {2} respuestas hasta ahora. Hacen falta {3} de {4}.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>{0} in {1} of your last {2} check-ins. Needed: {3}.</source>
        <translation>{0} en {1} de sus últimos {2} registros. Hacen falta {3}.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>{0} in {1} of your last {2} check-ins.</source>
        <translation>{0} en {1} de sus últimos {2} registros.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>One was {0}.</source>
        <translation>Uno fue de {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>sitting time</source>
        <translation>tiempo sentado</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>a lower dial</source>
        <translation>un dial más bajo</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>No answers yet. Check in first.</source>
        <translation>Aún sin respuestas. Primero un registro.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>At {0}, at most {1}.</source>
        <translation>En {0}, como mucho {1}.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Needed: {0} or less, at most {1}.</source>
        <translation>Hace falta {0} o menos, como mucho {1}.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>since yesterday</source>
        <translation>desde ayer</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>in {0} days</source>
        <translation>en {0} días</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>in 24 hours</source>
        <translation>en 24 horas</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Pain was {0} {1}. Needed: {2} or less.</source>
        <translation>El dolor fue de {0} {1}. Hace falta {2} o menos.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Nothing above {0} {1}.</source>
        <translation>Nada por encima de {0} {1}.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Needed: clearly better than {0} at the start.</source>
        <translation>Hace falta claramente mejor que {0} al principio.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>No worse mornings. Nothing moving down your leg.</source>
        <translation>Ninguna mañana peor. Nada baja por la pierna.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>a settled back</source>
        <translation>una espalda calmada</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Opens once a clinician has checked your warning sign.</source>
        <translation>Se abre cuando un profesional sanitario haya revisado su señal de alarma.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Opens once a clinician has checked: {0}.</source>
        <translation>Se abre cuando un profesional sanitario haya revisado: {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>A morning was worse. Needed: none in {0} hours.</source>
        <translation>Una mañana fue peor. Hace falta ninguna en {0} horas.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>below the knee</source>
        <translation>por debajo de la rodilla</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>down your leg</source>
        <translation>en la pierna</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>You feel it {0}.</source>
        <translation>Lo siente {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>It moved down your leg in the last {0} hours.</source>
        <translation>Bajó por la pierna en las últimas {0} horas.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>A safety card is waiting for you.</source>
        <translation>Le esperan unas preguntas de seguridad.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>{0} sitting in {1} of 5 check-ins</source>
        <translation>{0} sentado en {1} de 5 registros</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>your dial at {0} or less, with no high pain</source>
        <translation>su dial en {0} o menos, sin dolor fuerte</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Videos are closed for now. A doctor needs to check you first.</source>
        <translation>Los vídeos están cerrados por ahora. Primero tiene que examinarle un médico.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Videos are closed for now. Please check with a clinician first.</source>
        <translation>Los vídeos están cerrados por ahora. Consulte primero con un profesional sanitario.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Your computer's clock changed. Check in first.</source>
        <translation>El reloj de su ordenador ha cambiado. Primero un registro.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>A short safety check comes first.</source>
        <translation>Primero viene un breve control de seguridad.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>A check-in shows us where to start.</source>
        <translation>Un registro nos muestra dónde empezar.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>It has been a while. Check in first.</source>
        <translation>Ha pasado un tiempo. Primero un registro.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Closed for now</source>
        <translation>Cerrado por ahora</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Safety check first</source>
        <translation>Primero control de seguridad</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Your sitting time says Video {0}, but your pain is above {1} right now, so we start one step gentler.</source>
        <translation>Su tiempo sentado indica el vídeo {0}, pero su dolor está ahora por encima de {1}, así que empezamos una etapa más suave.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>You feel it below the knee, so we start with the gentlest video.</source>
        <translation>Lo siente por debajo de la rodilla, así que empezamos con el vídeo más suave.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>One of your safety answers keeps it gentle until a clinician has checked it.</source>
        <translation>Una de sus respuestas de seguridad lo mantiene suave hasta que un profesional sanitario lo haya revisado.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>After a break we never start higher than where you were.</source>
        <translation>Tras una pausa nunca empezamos más arriba de donde estaba.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>That is a lot of pain. Just breathe and move a little for now. A pharmacist or GP can advise on pain relief.</source>
        <translation>Eso es mucho dolor. Por ahora solo respire y muévase un poco. Un farmacéutico o su médico pueden aconsejarle para aliviar el dolor.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Pain is high, so we only do what does not raise it.</source>
        <translation>El dolor es alto, así que solo hacemos lo que no lo aumenta.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Comfortable. Carry on.</source>
        <translation>Cómodo. Siga.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Some soreness is OK if it has settled by tomorrow morning.</source>
        <translation>Algo de dolor está bien si se ha calmado mañana por la mañana.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Yesterday was a little too much. Today is an easy day; your stage stays the same.</source>
        <translation>Ayer fue un poco demasiado. Hoy es un día fácil; su etapa sigue igual.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>You've sat 30 minutes or more in 4 of your last 5 check-ins and your dial is at 4 or below. Video 2 is open.</source>
        <translation>Ha estado sentado 30 minutos o más en 4 de sus últimos 5 registros y su dial está en 4 o menos. El vídeo 2 está abierto.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>An hour or more of sitting in 4 of your last 5 check-ins, and your dial is at 3 or below. Video 3, strength, is open.</source>
        <translation>Una hora o más sentado en 4 de sus últimos 5 registros, y su dial está en 3 o menos. El vídeo 3, fuerza, está abierto.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Your back has been stirred up for a while, so we step back one video. This is common and not a set-back to the start.</source>
        <translation>Su espalda lleva un tiempo irritada, así que volvemos un vídeo atrás. Es frecuente y no es volver al principio.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Back to the gentlest video for now. Small movements, little and often.</source>
        <translation>De vuelta al vídeo más suave por ahora. Movimientos pequeños, poco y a menudo.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>One sore check-in doesn't change your plan. Easy version today; tell us again in a few hours.</source>
        <translation>Un registro con más dolor no cambia su plan. Hoy la versión fácil; cuéntenos de nuevo en unas horas.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Good sign. A few more like this and the next video opens.</source>
        <translation>Buena señal. Unas cuantas más así y se abre el siguiente vídeo.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Welcome back. One easy session, then we carry on.</source>
        <translation>Qué bien verle de nuevo. Una sesión fácil y luego seguimos.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Your first answers vary a bit, so we start one step gentler.</source>
        <translation>Sus primeras respuestas varían un poco, así que empezamos una etapa más suave.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>One of your safety answers keeps it gentler until a clinician has checked it.</source>
        <translation>Una de sus respuestas de seguridad lo mantiene más suave hasta que un profesional sanitario lo haya revisado.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>You're doing well. Keeping up walking lowers the chance of it coming back.</source>
        <translation>Va bien. Seguir caminando reduce la probabilidad de que vuelva.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>A week of {0} routines and {1} walks of {2:g} minutes keeps it up.</source>
        <translation>Una semana de {0} rutinas y {1} caminatas de {2:g} minutos lo mantiene.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Staying with Video {0}.</source>
        <translation>Seguimos con el vídeo {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Still needed: {0}.</source>
        <translation>Aún falta: {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>, and </source>
        <translation> y </translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Most people notice some change within about two weeks. You haven't yet, so it's worth asking a physio or GP. You can carry on gently.</source>
        <translation>La mayoría nota algún cambio en unas dos semanas. Usted aún no, así que conviene consultar a un fisioterapeuta o a su médico. Puede seguir con suavidad.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>It's been six weeks or several flare-ups. Please book a physio or GP. Slow recovery is worth acting on early.</source>
        <translation>Han pasado seis semanas o ha habido varios brotes. Pida cita con un fisioterapeuta o su médico. Si la mejora es lenta, merece la pena actuar pronto.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>A lot of pain: only belly breathing and a slow walk for now.</source>
        <translation>Mucho dolor: por ahora solo respiración del vientre y una caminata lenta.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>The next one is smaller: the last was a bit much.</source>
        <translation>La próxima es más pequeña: la última fue un poco demasiado.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Easy day: smaller moves, half the reps. Your stage stays the same.</source>
        <translation>Día fácil: movimientos más pequeños, la mitad de repeticiones. Su etapa sigue igual.</translation>
    </message>
    <message>
        <location filename="../../ui/safety_cards.py"/>
        <source>Which of these is new?</source>
        <translation>¿Cuál de estas es nueva?</translation>
    </message>
    <message>
        <location filename="../../ui/safety_cards.py"/>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="../../ui/safety_cards.py"/>
        <source>Prefer not to say</source>
        <translation>Prefiero no decirlo</translation>
    </message>
    <message>
        <location filename="../../ui/safety_flow.py"/>
        <source>Emergency signs</source>
        <translation>Señales de emergencia</translation>
    </message>
    <message>
        <location filename="../../ui/safety_flow.py"/>
        <source>Warning signs</source>
        <translation>Señales de alarma</translation>
    </message>
    <message>
        <location filename="../../ui/safety_flow.py"/>
        <source>About you</source>
        <translation>Sobre usted</translation>
    </message>
    <message>
        <location filename="../../ui/safety_flow.py"/>
        <source>A short safety check</source>
        <translation>Un breve control de seguridad</translation>
    </message>
    <message>
        <location filename="../../ui/safety_flow.py"/>
        <source>Any of these?</source>
        <translation>¿Alguna de estas?</translation>
    </message>
    <message>
        <location filename="../../ui/safety_flow.py"/>
        <source>Last page: about you</source>
        <translation>Última página: sobre usted</translation>
    </message>
    <message>
        <location filename="../../ui/safety_flow.py"/>
        <source>Tick what fits. Leave the rest.</source>
        <translation>Marque lo que le ocurra. Deje lo demás.</translation>
    </message>
    <message>
        <location filename="../../ui/safety_pages.py"/>
        <source>{0}, chosen</source>
        <translation>{0}, elegido</translation>
    </message>
    <message>
        <location filename="../../ui/safety_pages.py"/>
        <source>None of these apply to me</source>
        <translation>Nada de esto me ocurre</translation>
    </message>
    <message>
        <location filename="../../ui/score_page.py"/>
        <source>{0} out of 10</source>
        <translation>{0} de 10</translation>
    </message>
    <message>
        <location filename="../../ui/score_page.py"/>
        <source>Leave this one out</source>
        <translation>Omitir esta</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Every hour</source>
        <translation>Cada hora</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Every hour and a half</source>
        <translation>Cada hora y media</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Every two hours</source>
        <translation>Cada dos horas</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Ask me</source>
        <translation>Preguntarme</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Keep reminding me</source>
        <translation>Seguir recordándome</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Save a file</source>
        <translation>Guardar un archivo</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Every day</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Monday to Friday</source>
        <translation>De lunes a viernes</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>A small sign when it is time to move, in day hours.</source>
        <translation>Una pequeña señal cuando toca moverse, en las horas del día.</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>How often</source>
        <translation>Con qué frecuencia</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Never more often than your video is meant to be.</source>
        <translation>Nunca más a menudo de lo previsto para su vídeo.</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>The strip on Today begins here.</source>
        <translation>La franja de Hoy empieza aquí.</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>After this nothing is due any more.</source>
        <translation>Después ya no toca nada.</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>On these days</source>
        <translation>En estos días</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Quiet in full screen and in calls</source>
        <translation>En silencio a pantalla completa y en llamadas</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Where the system tells; else there is a switch for quiet in the tray.</source>
        <translation>Donde el sistema lo indica; si no, hay un interruptor de silencio en la bandeja.</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>When the window is closed</source>
        <translation>Al cerrar la ventana</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Start with the computer</source>
        <translation>Iniciar con el ordenador</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>In the background, without a window.</source>
        <translation>En segundo plano, sin ventana.</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Save today's times for my calendar</source>
        <translation>Guardar las horas de hoy para mi calendario</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>A file that calendar programs open, on a phone, too.</source>
        <translation>Un archivo que abren los calendarios, también en un teléfono.</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Says the name, the side, hold and rest.</source>
        <translation>Dice el nombre, el lado, mantener y descanso.</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Volume of the video</source>
        <translation>Volumen del vídeo</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Words under the picture.</source>
        <translation>Palabras bajo la imagen.</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Breathing disc</source>
        <translation>Disco de respiración</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>A disc that breathes with you.</source>
        <translation>Un disco que respira con usted.</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Size of the cues</source>
        <translation>Tamaño de las indicaciones</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Larger reads from further away.</source>
        <translation>Más grande se lee desde más lejos.</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Choosing an answer does not move on by itself.</source>
        <translation>Elegir una respuesta no avanza solo.</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Wait for Next</source>
        <translation>Esperar a «Siguiente»</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Nothing moves but the counters.</source>
        <translation>Nada se mueve, salvo los contadores.</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Single-letter keys</source>
        <translation>Teclas de una sola letra</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>C, W, S and the like.</source>
        <translation>C, W, S y similares.</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Check files</source>
        <translation>Comprobar archivos</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Name, dial and captions without a film.</source>
        <translation>Nombre, dial y subtítulos sin película.</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>The three films</source>
        <translation>Las tres películas</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Drawn guide in place of films</source>
        <translation>Guía dibujada en lugar de películas</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Videos</source>
        <translation>Vídeos</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Your answers stay in this folder. Nothing is sent anywhere.</source>
        <translation>Sus respuestas quedan en esta carpeta. No se envía nada a ningún sitio.</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Where your records are</source>
        <translation>Dónde están sus datos</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Your data</source>
        <translation>Sus datos</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Changes at once. The voice in the films stays.</source>
        <translation>Cambia al momento. La voz de las películas sigue igual.</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Where you live</source>
        <translation>Dónde vive</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Decides which numbers to call are shown.</source>
        <translation>Decide qué números de teléfono se muestran.</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Language and country</source>
        <translation>Idioma y país</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>An exercise player and diary for adults with ordinary low back pain. No clinician has signed its texts yet.</source>
        <translation>Un reproductor de ejercicios y diario para adultos con dolor lumbar común. Ningún profesional sanitario ha aprobado aún sus textos.</translation>
    </message>
    <message>
        <location filename="../../ui/sidebar.py"/>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <location filename="../../ui/sidebar.py"/>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <location filename="../../ui/sidebar.py"/>
        <source>Warning signs and who to call</source>
        <translation>Señales de alarma y a quién llamar</translation>
    </message>
    <message>
        <location filename="../../ui/stop_panel.py"/>
        <source>Stopped. How strong is it?</source>
        <translation>Detenido. ¿Qué intensidad tiene?</translation>
    </message>
    <message>
        <location filename="../../ui/stop_panel.py"/>
        <source>Where is the furthest point?</source>
        <translation>¿Dónde está el punto más lejano?</translation>
    </message>
    <message>
        <location filename="../../ui/stop_panel.py"/>
        <source>I just need a break</source>
        <translation>Solo necesito un descanso</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>settling</source>
        <translation>se calma</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>stirring up</source>
        <translation>se irrita</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>steady</source>
        <translation>estable</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>too early to say</source>
        <translation>demasiado pronto para decirlo</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Good morning</source>
        <translation>Buenos días</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Good afternoon</source>
        <translation>Buenas tardes</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Good evening</source>
        <translation>Buenas noches</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Little and often is what helps.</source>
        <translation>Poco y a menudo es lo que ayuda.</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Rest, or a short stroll.</source>
        <translation>Descanso, o un paseo corto.</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>That is plenty for today.</source>
        <translation>Es suficiente por hoy.</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Rest well.</source>
        <translation>Descanse bien.</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Do one more</source>
        <translation>Hacer una más</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>{0} {1}, {2}</source>
        <translation>{0}: {1}, {2}</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Carry on from exercise {0}?</source>
        <translation>¿Seguir desde el ejercicio {0}?</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Tomorrow at {0}</source>
        <translation>Mañana a las {0}</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Start early</source>
        <translation>Empezar antes</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Desk  {0} min</source>
        <translation>Mesa  {0} min</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Short  {0} min</source>
        <translation>Corta  {0} min</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Full  {0} min</source>
        <translation>Completa  {0} min</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>It takes ten seconds.</source>
        <translation>Lleva diez segundos.</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>It shows us where to start.</source>
        <translation>Nos muestra dónde empezar.</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Then everything goes on as before.</source>
        <translation>Después todo sigue como antes.</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Welcome back</source>
        <translation>Qué bien verle de nuevo</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>It's been a while, so we'll check where you are.</source>
        <translation>Ha pasado un tiempo, así que vemos dónde está.</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Check in, then one easy session.</source>
        <translation>Un registro y luego una sesión fácil.</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>{0} at {1}</source>
        <translation>{0} a las {1}</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Two more check-ins and your dial lights up.</source>
        <translation>Dos registros más y su dial se enciende.</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Last answer</source>
        <translation>Última respuesta</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>last ten days</source>
        <translation>últimos diez días</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Our best guess from your answers.</source>
        <translation>Nuestra mejor estimación a partir de sus respuestas.</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Estimate {0}, {1}, {2}; last answer {3}</source>
        <translation>Estimación {0}, {1}, {2}; última respuesta {3}</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Your day: {0}</source>
        <translation>Su día: {0}</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>In {0} min</source>
        <translation>En {0} min</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>routine</source>
        <translation>rutina</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>walk</source>
        <translation>caminata</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>{0} {1}, done at {2}</source>
        <translation>{0} {1}, hecha a las {2}</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>{0} {1}, due now</source>
        <translation>{0} {1}, toca ahora</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Your first one is ready when you are.</source>
        <translation>La primera está lista cuando usted lo esté.</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>{0} so far. Well done.</source>
        <translation>{0} hasta ahora. Bien hecho.</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Every hour, and short walks</source>
        <translation>Cada hora, y caminatas cortas</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Every 1 to 2 hours, and walks</source>
        <translation>Cada 1 o 2 horas, y caminatas</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Twice a day, and a long walk</source>
        <translation>Dos veces al día, y una caminata larga</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Still needed: {0}</source>
        <translation>Aún falta: {0}</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>A safety card opens it</source>
        <translation>Unas preguntas de seguridad lo abren</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>{0}, closed, {1}, opens gate details</source>
        <translation>{0}, cerrado, {1}, muestra qué lo abre</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Opens after Video {0}</source>
        <translation>Se abre después del vídeo {0}</translation>
    </message>
    <message>
        <location filename="../../ui/transport_bar.py"/>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <location filename="../../ui/transport_bar.py"/>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <location filename="../../ui/transport_bar.py"/>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <location filename="../../ui/transport_bar.py"/>
        <source>of {0}</source>
        <translation>de {0}</translation>
    </message>
    <message>
        <location filename="../../ui/transport_bar.py"/>
        <source>Again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <location filename="../../ui/tray.py"/>
        <source>Start routine</source>
        <translation>Empezar rutina</translation>
    </message>
    <message>
        <location filename="../../ui/tray.py"/>
        <source>Snooze 30 min</source>
        <translation>Posponer 30 min</translation>
    </message>
    <message>
        <location filename="../../ui/tray.py"/>
        <source>Pause reminders until tomorrow</source>
        <translation>Pausar recordatorios hasta mañana</translation>
    </message>
    <message>
        <location filename="../../ui/tray.py"/>
        <source>Turn reminders on again</source>
        <translation>Activar de nuevo los recordatorios</translation>
    </message>
    <message>
        <location filename="../../ui/tray.py"/>
        <source>Quiet, until I switch it off</source>
        <translation>En silencio, hasta que lo quite</translation>
    </message>
    <message>
        <location filename="../../ui/walk_panel.py"/>
        <source>Your walk</source>
        <translation>Su caminata</translation>
    </message>
    <message>
        <location filename="../../ui/walk_panel.py"/>
        <source>Finish walk</source>
        <translation>Terminar la caminata</translation>
    </message>
    <message>
        <location filename="../../ui/walk_panel.py"/>
        <source>Log a walk I already did</source>
        <translation>Anotar una caminata ya hecha</translation>
    </message>
    <message>
        <location filename="../../ui/walk_panel.py"/>
        <source>No walk</source>
        <translation>Sin caminata</translation>
    </message>
    <message>
        <location filename="../../ui/weekly_mode.py"/>
        <source>Your week</source>
        <translation>Su semana</translation>
    </message>
    <message>
        <location filename="../../ui/weekly_mode.py"/>
        <source>Does not interfere</source>
        <translation>No interfiere</translation>
    </message>
    <message>
        <location filename="../../ui/weekly_mode.py"/>
        <source>Completely interferes</source>
        <translation>Interfiere por completo</translation>
    </message>
    <message>
        <location filename="../../ui/weekly_mode.py"/>
        <source>In the past week, how strong was your pain on average?</source>
        <translation>En la última semana, ¿qué intensidad tuvo su dolor por término medio?</translation>
    </message>
    <message>
        <location filename="../../ui/weekly_mode.py"/>
        <source>Pain as bad as you can imagine</source>
        <translation>Dolor tan fuerte como pueda imaginar</translation>
    </message>
    <message>
        <location filename="../../ui/weekly_mode.py"/>
        <source>In the past week, how much has pain interfered with your enjoyment of life?</source>
        <translation>En la última semana, ¿cuánto ha interferido el dolor en su disfrute de la vida?</translation>
    </message>
    <message>
        <location filename="../../ui/weekly_mode.py"/>
        <source>In the past week, how much has pain interfered with your general activity?</source>
        <translation>En la última semana, ¿cuánto ha interferido el dolor en su actividad general?</translation>
    </message>
    <message>
        <location filename="../../ui/weekly_mode.py"/>
        <source>Enjoyment</source>
        <translation>Disfrute</translation>
    </message>
    <message>
        <location filename="../../ui/weekly_mode.py"/>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <location filename="../../ui/where_page.py"/>
        <source>Where is the furthest point you feel it?</source>
        <translation>¿Cuál es el punto más lejano donde lo siente?</translation>
    </message>
    <message>
        <location filename="../../ui/where_page.py"/>
        <source>Your last answer moves on by itself. Back changes it.</source>
        <translation>Su última respuesta avanza sola. Atrás permite cambiarla.</translation>
    </message>
    <message>
        <location filename="../../ui/where_page.py"/>
        <source>Compared with your last check-in?</source>
        <translation>¿Comparado con su último registro?</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/fields.py"/>
        <source>Less: {0}</source>
        <translation>Menos: {0}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/fields.py"/>
        <source>More: {0}</source>
        <translation>Más: {0}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/scroll.py"/>
        <source>Scroll the page</source>
        <translation>Desplazar la página</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/stepper.py"/>
        <source>Step {0} of {1}: {2}</source>
        <translation>Paso {0} de {1}: {2}</translation>
    </message>
</context>
<context>
    <name>programme</name>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Back from sitting</source>
        <translation>La espalda y el estar sentado</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Settle</source>
        <translation>Calmar</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Lying down, small moves</source>
        <translation>Tumbado, movimientos pequeños</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>For a back that hurts within half an hour of sitting.</source>
        <translation>Para una espalda que duele antes de media hora sentado.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Your back is easily stirred at the moment, so we start with small, lying-down movements, little and often.</source>
        <translation>Su espalda se irrita con facilidad en este momento, así que empezamos con movimientos pequeños y tumbados, poco y a menudo.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Loosen</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Sitting and standing, more range</source>
        <translation>Sentado y de pie, más recorrido</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>For a back that lets you sit for half an hour or more.</source>
        <translation>Para una espalda que le deja estar sentado media hora o más.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>You can sit a while before it bites. We start with gentle loosening you can mostly do by your desk.</source>
        <translation>Puede estar sentado un rato antes de que moleste. Empezamos soltando con suavidad, casi todo junto a su mesa.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Strengthen</source>
        <translation>Fortalecer</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Hinge, strength and walking</source>
        <translation>Bisagra de cadera, fuerza y caminar</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>For a back that lets you sit for an hour or more.</source>
        <translation>Para una espalda que le deja estar sentado una hora o más.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>You can sit an hour or more. We start with strength and walking.</source>
        <translation>Puede estar sentado una hora o más. Empezamos con fuerza y caminatas.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Numbness or tingling between the legs, at the genitals or bottom</source>
        <translation>Adormecimiento u hormigueo entre las piernas, en los genitales o las nalgas</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Do you have new numbness, tingling or altered feeling between your legs, around your genitals, bottom or back passage (for example, toilet paper feels different)?</source>
        <translation>¿Tiene adormecimiento, hormigueo o sensación alterada, nuevos, entre las piernas, alrededor de los genitales, las nalgas o el ano (por ejemplo, el papel higiénico se siente distinto)?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>numbness between the legs</source>
        <translation>adormecimiento entre las piernas</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>New problem with your bladder</source>
        <translation>Problema nuevo con la vejiga</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Any new problem with your bladder: hard to start, can't go, can't feel it, can't hold it, or leaking?</source>
        <translation>¿Algún problema nuevo con la vejiga: le cuesta empezar, no puede orinar, no lo nota, no puede aguantar o tiene pérdidas?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>a new bladder problem</source>
        <translation>un problema nuevo de vejiga</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>New loss of bowel control</source>
        <translation>Pérdida nueva del control del intestino</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Any new loss of bowel control, or you can't feel when you pass a motion?</source>
        <translation>¿Ha perdido recientemente el control del intestino, o no nota cuándo evacúa?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>loss of bowel control</source>
        <translation>pérdida del control del intestino</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>New change in sexual function</source>
        <translation>Cambio nuevo en la función sexual</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Any new change in sexual function, such as loss of feeling in your genitals or of erection?</source>
        <translation>¿Algún cambio nuevo en la función sexual, como pérdida de sensación en los genitales o de erección?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>a new change in sexual function</source>
        <translation>un cambio nuevo en la función sexual</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Pain, tingling, numbness or weakness in both legs</source>
        <translation>Dolor, hormigueo, adormecimiento o debilidad en las dos piernas</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Do you have pain, tingling, numbness or weakness in both legs?</source>
        <translation>¿Tiene dolor, hormigueo, adormecimiento o debilidad en las dos piernas?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>symptoms in both legs</source>
        <translation>síntomas en las dos piernas</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Leg getting weaker, foot dragging, or unsteady</source>
        <translation>Pierna más débil, pie que arrastra, o inestabilidad</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Is one or both of your legs getting weaker, is your foot dragging, or have you become unsteady on your feet?</source>
        <translation>¿Se debilita una de sus piernas o las dos, arrastra el pie, o camina con inestabilidad?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>a leg that is getting weaker</source>
        <translation>una pierna que se debilita</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>It started after a serious accident</source>
        <translation>Empezó después de un accidente grave</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Did this start after a serious accident, such as a car crash or a fall from a height?</source>
        <translation>¿Empezó después de un accidente grave, como un choque de coche o una caída desde altura?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>a serious accident before it</source>
        <translation>un accidente grave antes</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Chest pain, or sudden severe pain with feeling faint</source>
        <translation>Dolor en el pecho, o dolor fuerte y repentino con desmayo</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Do you have chest pain, or sudden severe pain in your tummy or back with feeling faint, clammy, breathless or a racing heart?</source>
        <translation>¿Tiene dolor en el pecho, o un dolor fuerte y repentino en el vientre o la espalda, con sensación de desmayo, sudor frío, falta de aire o corazón acelerado?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>chest pain or sudden severe pain with feeling faint</source>
        <translation>dolor en el pecho, o dolor fuerte y repentino con sensación de desmayo</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Fever, and feeling very ill, confused or shivery</source>
        <translation>Fiebre, y sentirse muy enfermo, confuso o con escalofríos</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Do you have back pain with fever and feel very ill, confused or shivery?</source>
        <translation>¿Tiene dolor de espalda con fiebre y se siente muy enfermo, confuso o con escalofríos?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>fever and feeling very ill</source>
        <translation>fiebre y sentirse muy enfermo</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>A small fall, and over 65, weak bones or long-term steroids</source>
        <translation>Una caída pequeña, y más de 65, huesos débiles o corticoides largos</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Did this start after even a small fall or strain, and are you over 65, have weak bones (osteoporosis), or have taken steroid tablets for a long time?</source>
        <translation>¿Empezó después de una caída o un esfuerzo, aunque pequeños, y tiene más de 65 años, huesos débiles (osteoporosis), o ha tomado corticoides en pastillas mucho tiempo?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>a fall or strain before it, and weak bones or age over 65</source>
        <translation>una caída o un esfuerzo antes, y huesos débiles o más de 65 años</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Temperature of 38 °C or more, chills or night sweats</source>
        <translation>Temperatura de 38 °C o más, escalofríos o sudores nocturnos</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>A temperature of 38 °C or more, chills or night sweats with the back pain?</source>
        <translation>¿Temperatura de 38 °C o más, escalofríos o sudores nocturnos con el dolor de espalda?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Since the back pain began: have you measured 38 °C or more, shivered, or woken up soaked in sweat?</source>
        <translation>Desde que empezó el dolor de espalda: ¿ha medido 38 °C o más, ha tiritado o se ha despertado empapado en sudor?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>a temperature, chills or night sweats</source>
        <translation>temperatura, escalofríos o sudores nocturnos</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Lost weight without trying</source>
        <translation>Pérdida de peso sin querer</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Lost weight without trying?</source>
        <translation>¿Ha perdido peso sin querer?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Are your clothes looser, or do people say you look thinner, though you eat and move as before?</source>
        <translation>¿Le queda más suelta la ropa, o le dicen que está más delgado, aunque come y se mueve como antes?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>weight loss without trying</source>
        <translation>pérdida de peso sin querer</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Cancer at any time, and this pain is new or different</source>
        <translation>Cáncer alguna vez, y este dolor es nuevo o distinto</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Have you ever had cancer, and is this pain new or different?</source>
        <translation>¿Ha tenido cáncer alguna vez, y es este dolor nuevo o distinto?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Has a doctor ever told you that you had cancer, and does this pain feel unlike the aches you know?</source>
        <translation>¿Le ha dicho alguna vez un médico que tenía cáncer, y se siente este dolor distinto de los que conoce?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>a history of cancer and a new kind of pain</source>
        <translation>un cáncer en el pasado y un dolor de otro tipo</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>New lump or swelling, or your back has changed shape</source>
        <translation>Bulto o hinchazón nuevos, o la espalda ha cambiado de forma</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>A new lump or swelling on your back, or has your back changed shape?</source>
        <translation>¿Un bulto o una hinchazón nuevos en la espalda, o ha cambiado de forma su espalda?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Can you or somebody else feel a new bump on your back, or see that its shape is different?</source>
        <translation>¿Puede usted u otra persona notar un bulto nuevo en la espalda, o ver que su forma es distinta?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>a new lump or a changed shape of the back</source>
        <translation>un bulto nuevo o un cambio de forma de la espalda</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Constant pain that no position eases, or clearly worse at night</source>
        <translation>Dolor constante que ninguna postura alivia, o claramente peor de noche</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Is the pain constant, not eased by any rest position, or clearly worse at night?</source>
        <translation>¿Es el dolor constante, sin alivio en ninguna postura de descanso, o claramente peor de noche?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Is there no way to lie or sit in which it eases, or is it clearly stronger at night than by day?</source>
        <translation>¿No hay manera de tumbarse o sentarse que lo alivie, o es claramente más fuerte de noche que de día?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>constant pain, or pain that is worse at night</source>
        <translation>dolor constante, o dolor peor de noche</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>New weakness or spreading numbness in one leg</source>
        <translation>Debilidad nueva o adormecimiento que se extiende en una pierna</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>New weakness or spreading numbness in one leg?</source>
        <translation>¿Debilidad nueva o adormecimiento que se extiende en una pierna?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>In one leg: is it harder than before to lift the foot or stand on your toes, or is a numb patch growing?</source>
        <translation>En una pierna: ¿le cuesta más que antes levantar el pie o ponerse de puntillas, o crece una zona dormida?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>new weakness or spreading numbness in one leg</source>
        <translation>debilidad nueva o adormecimiento que se extiende en una pierna</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Weak immune system, injected drugs, or a recent serious infection</source>
        <translation>Defensas débiles, drogas inyectadas, o una infección grave reciente</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>A weakened immune system, injected-drug use, or a recent serious infection, with new back pain?</source>
        <translation>¿Defensas debilitadas, drogas inyectadas o una infección grave reciente, con dolor de espalda nuevo?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Do you take medicine that weakens your defences, inject drugs, or have you just had a serious infection?</source>
        <translation>¿Toma medicinas que debilitan sus defensas, se inyecta drogas, o acaba de tener una infección grave?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>a weak immune system or a recent serious infection</source>
        <translation>defensas débiles o una infección grave reciente</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Main pain between the shoulder blades, or like a band round the trunk</source>
        <translation>Dolor sobre todo entre los omóplatos, o como una banda en el tronco</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Is the main pain between the shoulder blades, or band-like round the trunk?</source>
        <translation>¿Está el dolor principal entre los omóplatos, o como una banda alrededor del tronco?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Is the worst spot high up between the shoulder blades, or does it run round your body like a belt?</source>
        <translation>¿Está el peor punto arriba, entre los omóplatos, o rodea el cuerpo como un cinturón?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>pain between the shoulder blades or round the trunk</source>
        <translation>dolor entre los omóplatos o alrededor del tronco</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Clearly worse when you cough, sneeze or open your bowels</source>
        <translation>Claramente peor al toser, estornudar o evacuar</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Is it clearly worse when you cough, sneeze or open your bowels?</source>
        <translation>¿Es claramente peor al toser, estornudar o evacuar?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>When you cough, sneeze or strain on the toilet, does the back pain jump up each time?</source>
        <translation>Al toser, estornudar o hacer fuerza en el baño, ¿sube de golpe el dolor de espalda cada vez?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>pain that is worse on coughing, sneezing or straining</source>
        <translation>dolor que empeora al toser, estornudar o hacer fuerza</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Over 50, and it is the first time or unlike earlier ones</source>
        <translation>Más de 50 años, y es la primera vez o distinto de antes</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Are you over 50 and is this your first episode, or unlike earlier ones?</source>
        <translation>¿Tiene más de 50 años, y es su primer episodio, o distinto de los anteriores?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Under 45 at the start, over 3 months, wakes you late at night, easier with movement (all of these)</source>
        <translation>Menos de 45 al empezar, más de 3 meses, despierta tarde de noche, mejor al moverse (todo ello)</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Under 45 when it began, lasting over 3 months, waking in the second half of the night, easier with movement? (all of these)</source>
        <translation>¿Menos de 45 años al empezar, más de 3 meses, despierta en la segunda mitad de la noche, mejor al moverse? (todo ello)</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Pain below the knee for more than 2 weeks</source>
        <translation>Dolor por debajo de la rodilla desde hace más de 2 semanas</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Pain going below the knee for more than 2 weeks?</source>
        <translation>¿Baja el dolor por debajo de la rodilla desde hace más de 2 semanas?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Pregnant, or gave birth in the last 6 months</source>
        <translation>Embarazo, o parto en los últimos 6 meses</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Pregnant, or given birth in the last 6 months?</source>
        <translation>¿Está embarazada, o ha dado a luz en los últimos 6 meses?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Please ask your midwife or GP first.</source>
        <translation>Consulte primero con su matrona o médico de cabecera.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Back surgery in the last 12 months, or a fracture, slipped vertebra or severe stenosis</source>
        <translation>Operación de espalda en los últimos 12 meses, o fractura, vértebra desplazada o estenosis grave</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Back surgery in the last 12 months, or told you have a fracture, slipped vertebra or severe stenosis?</source>
        <translation>¿Operación de espalda en los últimos 12 meses, o le han dicho que tiene una fractura, una vértebra desplazada o una estenosis grave?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Please ask your surgeon, GP or physiotherapist first.</source>
        <translation>Consulte primero con su cirujano, médico de cabecera o fisioterapeuta.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Over 6 weeks, and nobody has checked it</source>
        <translation>Más de 6 semanas, y nadie lo ha revisado</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Has this lasted over 6 weeks without anyone checking it?</source>
        <translation>¿Dura ya más de 6 semanas sin que nadie lo haya revisado?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Heart or lung disease, dizziness, or told to limit exercise</source>
        <translation>Enfermedad de corazón o pulmón, mareos, o le dijeron limitar el ejercicio</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Heart or lung disease, dizziness, or a doctor told you to limit exercise?</source>
        <translation>¿Enfermedad de corazón o pulmón, mareos, o le ha dicho un médico que limite el ejercicio?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Please ask your GP first.</source>
        <translation>Consulte primero con su médico de cabecera.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>I am under 18</source>
        <translation>Soy menor de 18</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Are you under 18?</source>
        <translation>¿Es menor de 18 años?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Dimmer is for adults. Please ask a parent and your doctor.</source>
        <translation>Dimmer es para adultos. Habla con tu madre o tu padre y con tu médico.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Numbness around genitals or bottom</source>
        <translation>Adormecimiento en los genitales o las nalgas</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Bladder or bowel change</source>
        <translation>Cambio en la vejiga o el intestino</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Change in sexual function</source>
        <translation>Cambio en la función sexual</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Both legs affected</source>
        <translation>Las dos piernas afectadas</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Leg getting weaker</source>
        <translation>Pierna más débil</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Fever or feeling very ill</source>
        <translation>Fiebre o sentirse muy enfermo</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Chest pain or collapse</source>
        <translation>Dolor en el pecho o desmayo</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Pain spreading further down the leg</source>
        <translation>Dolor que baja más por la pierna</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>A fall or accident</source>
        <translation>Una caída o un accidente</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Before we start, a short safety check. Most back pain is not dangerous, but a few signs need quick help. Please answer for the last two weeks unless it says otherwise.</source>
        <translation>Antes de empezar, un breve control de seguridad. La mayoría de los dolores de espalda no son peligrosos, pero unas pocas señales necesitan ayuda rápida. Responda por las últimas dos semanas, salvo que se diga otra cosa.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Please get emergency help now. Call {EMERGENCY} or go to the nearest emergency department. Don't wait to see if it passes, and don't drive yourself if your legs are weak or numb.</source>
        <translation>Pida ayuda de emergencia ahora. Llame al {EMERGENCY} o vaya a las urgencias más cercanas. No espere a ver si se pasa, y no conduzca si tiene las piernas débiles o dormidas.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Tell them: 'back pain with {signs}'.</source>
        <translation>Dígales: «dolor de espalda con: {signs}».</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Please speak to a doctor or {URGENT_LINE} today, before you exercise. It may well be nothing serious, but this needs a person to check.</source>
        <translation>Hable hoy, antes de hacer ejercicio, con un médico (o llame: {URGENT_LINE}). Puede que no sea nada grave, pero una persona tiene que comprobarlo.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>You can use the gentler routines, but please book a check with a GP or physiotherapist.</source>
        <translation>Puede usar las rutinas más suaves, pero pida una cita con su médico de cabecera o un fisioterapeuta.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Please check with your midwife, GP or physiotherapist first.</source>
        <translation>Consulte primero con su matrona, médico de cabecera o fisioterapeuta.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Nothing here needs urgent help. If any of these start later, stop and open 'Safety check' at the top of the window.</source>
        <translation>Nada de esto necesita ayuda urgente. Si algo de ello empieza más tarde, pare y abra «Control de seguridad» en la parte de arriba de la ventana.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>A clinician has checked this and said gentle exercise is fine.</source>
        <translation>Un profesional sanitario lo ha revisado y ha dicho que el ejercicio suave está bien.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>New or worse since you were checked on {date}?</source>
        <translation>¿Nuevo o peor desde que le examinaron el {date}?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Any of these new?</source>
        <translation>¿Alguna de estas es nueva?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>None of these</source>
        <translation>Ninguna de estas</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Yes, one of these</source>
        <translation>Sí, una de estas</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
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
        <translation>Australia</translation>
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
        <translation>Unión Europea</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>112</source>
        <translation>112</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>the local out-of-hours doctor</source>
        <translation>el médico de guardia local</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>USA or Canada</source>
        <translation>EE. UU. o Canadá</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>911</source>
        <translation>911</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>your doctor's office or nurse line</source>
        <translation>la consulta de su médico o su línea de enfermería</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Somewhere else</source>
        <translation>Otro lugar</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>your local emergency number</source>
        <translation>su número de emergencias local</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>your doctor</source>
        <translation>su médico</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-1.toml"/>
        <source>Lie down</source>
        <translation>Túmbese</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-1.toml"/>
        <source>Lie down, knees bent.
Small is good.</source>
        <translation>Túmbese con las rodillas dobladas.
Pequeño está bien.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-1.toml"/>
        <source>Short rest</source>
        <translation>Descanso corto</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-1.toml"/>
        <source>Rest your legs and breathe.</source>
        <translation>Descanse las piernas y respire.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-1.toml"/>
        <source>Turn over</source>
        <translation>Dese la vuelta</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-1.toml"/>
        <source>Skip this if lying on your front
is sore.</source>
        <translation>Sáltelo si estar boca abajo
molesta.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-1.toml"/>
        <source>Rest</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-2.toml"/>
        <source>Sit down</source>
        <translation>Siéntese</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-2.toml"/>
        <source>Sit near the edge of a firm chair.
Feet flat on the floor.</source>
        <translation>Siéntese al borde de una silla firme.
Pies planos en el suelo.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-2.toml"/>
        <source>Down to the floor</source>
        <translation>Al suelo</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-2.toml"/>
        <source>Go down to the floor.
Hold the chair if you like.</source>
        <translation>Baje al suelo.
Sujétese a la silla si quiere.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-2.toml"/>
        <source>Kneel</source>
        <translation>De rodillas</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-2.toml"/>
        <source>Hands down</source>
        <translation>Manos abajo</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-2.toml"/>
        <source>Hands under your shoulders,
knees under your hips.</source>
        <translation>Manos bajo los hombros,
rodillas bajo las caderas.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-2.toml"/>
        <source>Roll to your back</source>
        <translation>Gire boca arriba</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-2.toml"/>
        <source>Lie down on your side,
then roll onto your back.</source>
        <translation>Túmbese de lado
y ruede boca arriba.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-2.toml"/>
        <source>Roll over</source>
        <translation>Dese la vuelta</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-2.toml"/>
        <source>Up you come</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-2.toml"/>
        <source>Roll onto your side
as one piece.</source>
        <translation>Ruede de lado
en bloque.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-2.toml"/>
        <source>Roll</source>
        <translation>Ruede</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-2.toml"/>
        <source>Push up</source>
        <translation>Empuje</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-2.toml"/>
        <source>Push up with your hands.</source>
        <translation>Empuje con las manos para subir.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-2.toml"/>
        <source>Stand up</source>
        <translation>De pie</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-2.toml"/>
        <source>One foot first, then stand.
Hold the chair if you like.</source>
        <translation>Primero un pie y luego arriba.
Sujétese a la silla si quiere.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-2.toml"/>
        <source>Stand easy</source>
        <translation>De pie, suelto</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-2.toml"/>
        <source>Well done. Stand easy
for a moment.</source>
        <translation>Bien hecho. De pie,
suelto, un momento.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-3.toml"/>
        <source>Stand ready</source>
        <translation>De pie, listo</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-3.toml"/>
        <source>Stand with a stick and a chair
within reach.</source>
        <translation>Póngase de pie con un palo y una silla
a mano.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-3.toml"/>
        <source>Roll onto your back.
Bend your knees.</source>
        <translation>Ruede boca arriba.
Doble las rodillas.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-3.toml"/>
        <source>Roll onto your front.
Hands under your shoulders.</source>
        <translation>Ruede boca abajo.
Manos bajo los hombros.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-3.toml"/>
        <source>Push up to your hands and knees.</source>
        <translation>Suba a manos y rodillas.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-3.toml"/>
        <source>Well done. Now a walk,
if you like.</source>
        <translation>Bien hecho. Ahora una caminata,
si quiere.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a1.toml"/>
        <source>Rest and belly breathing</source>
        <translation>Descanso y respiración del vientre</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a1.toml"/>
        <source>Belly breathing</source>
        <translation>Respirar con el vientre</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a1.toml"/>
        <source>Lie on your back</source>
        <translation>Boca arriba</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a1.toml"/>
        <source>Lie on your back with your knees bent and your feet flat. Put a thin cushion under your head.</source>
        <translation>Túmbese boca arriba con las rodillas dobladas y los pies planos. Ponga un cojín fino bajo la cabeza.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a1.toml"/>
        <source>A quiet way to begin. Slow, easy breaths give your back a moment to let go.</source>
        <translation>Un comienzo tranquilo. Respirar despacio y fácil da a su espalda un momento para soltarse.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a1.toml"/>
        <source>Your back gets heavier on the floor. It takes no effort.</source>
        <translation>Su espalda pesa más en el suelo. No cuesta esfuerzo.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a1.toml"/>
        <source>If lying flat hurts above 5, put your calves up on a chair seat.</source>
        <translation>Si estar plano duele más de 5, ponga las pantorrillas sobre una silla.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a1.toml"/>
        <source>If it still hurts above 5, lie on your side with a pillow between your knees.</source>
        <translation>Si aún duele más de 5, túmbese de lado con una almohada entre las rodillas.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a1.toml"/>
        <source>Let your shoulders stay soft and still.</source>
        <translation>Deje los hombros blandos y quietos.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a1.toml"/>
        <source>Let the breath come by itself. There is no need to force it.</source>
        <translation>Deje que el aire venga solo. No hace falta forzarlo.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a1.toml"/>
        <source>Keep the breath moving. Never hold it.</source>
        <translation>Deje que el aire fluya. No lo aguante nunca.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a1.toml"/>
        <source>6 slow breaths</source>
        <translation>6 respiraciones lentas</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a1.toml"/>
        <source>Belly rises</source>
        <translation>Sube vientre</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a1.toml"/>
        <source>Belly sinks</source>
        <translation>Baja vientre</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a1.toml"/>
        <source>Put your calves up on a chair seat. Breathe in the same way.</source>
        <translation>Ponga las pantorrillas sobre una silla. Respire de la misma manera.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a1.toml"/>
        <source>Breathe in through your nose.
Your belly rises.</source>
        <translation>Inspire por la nariz.
El vientre sube.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a1.toml"/>
        <source>Breathe out slowly, lips soft.
Your belly sinks.</source>
        <translation>Espire despacio, labios sueltos.
El vientre baja.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a1.toml"/>
        <source>Let your back get heavy.
It takes no effort.</source>
        <translation>Deje que la espalda pese.
No cuesta esfuerzo.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a1.toml"/>
        <source>Shoulders soft and still.</source>
        <translation>Hombros blandos y quietos.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a1.toml"/>
        <source>As you breathe in, softly grow long through the top of your head.</source>
        <translation>Al inspirar, crezca con suavidad hasta la coronilla.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a2.toml"/>
        <source>Tiny pelvic tilts</source>
        <translation>Basculaciones diminutas de pelvis</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a2.toml"/>
        <source>Pelvic tilts</source>
        <translation>Bascular la pelvis</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a2.toml"/>
        <source>Lie on your back with your knees bent and your feet flat.</source>
        <translation>Túmbese boca arriba con las rodillas dobladas y los pies planos.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a2.toml"/>
        <source>A very small movement that gets a stiff low back going again.</source>
        <translation>Un movimiento muy pequeño que pone en marcha una zona lumbar rígida.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a2.toml"/>
        <source>Light work in your belly and a small rocking. Your feet do not push.</source>
        <translation>Un trabajo ligero del vientre y un pequeño balanceo. Los pies no empujan.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a2.toml"/>
        <source>Make the tilt half as big.</source>
        <translation>Haga la basculación la mitad de grande.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a2.toml"/>
        <source>If it hurts above 5 twice, leave this one out for now.</source>
        <translation>Si duele más de 5 dos veces, deje este por ahora.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a2.toml"/>
        <source>Keep your bottom on the floor.</source>
        <translation>Mantenga las nalgas en el suelo.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a2.toml"/>
        <source>Let your neck and heels stay light.</source>
        <translation>Deje el cuello y los talones ligeros.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a2.toml"/>
        <source>Take your time. Slow is better here.</source>
        <translation>Tómese su tiempo. Aquí, despacio es mejor.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a2.toml"/>
        <source>10 small tilts</source>
        <translation>10 basculaciones pequeñas</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a2.toml"/>
        <source>Press</source>
        <translation>Apriete</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a2.toml"/>
        <source>Hold</source>
        <translation>Mantenga</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a2.toml"/>
        <source>Release</source>
        <translation>Suelte</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a2.toml"/>
        <source>Make the tilt half as big. Even just thinking the movement is enough.</source>
        <translation>Haga la basculación la mitad de grande. Basta incluso con pensar el movimiento.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a2.toml"/>
        <source>Press your low back down.
Only a little.</source>
        <translation>Apriete la zona lumbar abajo.
Solo un poco.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a2.toml"/>
        <source>Light work in your belly.
Your feet do not push.</source>
        <translation>Trabajo ligero del vientre.
Los pies no empujan.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a2.toml"/>
        <source>Slow and small.
You are doing fine.</source>
        <translation>Lento y pequeño.
Lo hace muy bien.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a2.toml"/>
        <source>After each press, tip the other way into a small, gentle arch.</source>
        <translation>Después de cada apretón, bascule al otro lado en un arco pequeño y suave.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a3.toml"/>
        <source>Small knee rocks</source>
        <translation>Balanceo pequeño de rodillas</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a3.toml"/>
        <source>Knee rocks</source>
        <translation>Rodillas a los lados</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a3.toml"/>
        <source>Lie on your back, knees and feet together. Rest your arms out to the sides.</source>
        <translation>Túmbese boca arriba, rodillas y pies juntos. Deje los brazos a los lados.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a3.toml"/>
        <source>An easy way to loosen the low back from side to side.</source>
        <translation>Una manera fácil de soltar la zona lumbar de lado a lado.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a3.toml"/>
        <source>An easy loosening across your low back.</source>
        <translation>Se suelta con facilidad a lo ancho de la zona lumbar.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a3.toml"/>
        <source>Rock only to the side that feels good.</source>
        <translation>Balancee solo al lado que sienta bien.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a3.toml"/>
        <source>Make the rock half as big.</source>
        <translation>Balancee la mitad.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a3.toml"/>
        <source>Let both shoulders stay on the floor.</source>
        <translation>Deje los dos hombros en el suelo.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a3.toml"/>
        <source>Lower your knees slowly. Do not let them drop.</source>
        <translation>Baje las rodillas despacio. No las deje caer.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a3.toml"/>
        <source>Begin small. There is no hurry to go further.</source>
        <translation>Empiece pequeño. No hay prisa por ir más lejos.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a3.toml"/>
        <source>6 each side, taking turns</source>
        <translation>6 por lado, alternando</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a3.toml"/>
        <source>Right side</source>
        <translation>Lado derecho</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a3.toml"/>
        <source>Left side</source>
        <translation>Lado izquierdo</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a3.toml"/>
        <source>Rock</source>
        <translation>Balancee</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a3.toml"/>
        <source>Centre</source>
        <translation>Al centro</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a3.toml"/>
        <source>Put a pillow between your knees and rock half as far.</source>
        <translation>Ponga una almohada entre las rodillas y balancee la mitad.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a3.toml"/>
        <source>Knees together.
Let them rock a little sideways.</source>
        <translation>Rodillas juntas.
Balancéelas un poco a los lados.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a3.toml"/>
        <source>Both shoulders stay heavy.</source>
        <translation>Los dos hombros pesan.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a3.toml"/>
        <source>Easy and small.
Only as far as feels good.</source>
        <translation>Fácil y pequeño.
Solo hasta donde siente bien.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a3.toml"/>
        <source>Let your knees go a little further, as long as it feels easy.</source>
        <translation>Deje que las rodillas vayan un poco más lejos, mientras sea fácil.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a4.toml"/>
        <source>One knee to chest, hand-helped</source>
        <translation>Una rodilla al pecho, con las manos</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a4.toml"/>
        <source>One knee to chest</source>
        <translation>Una rodilla al pecho</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a4.toml"/>
        <source>Lie on your back with your knees bent. One foot stays on the floor.</source>
        <translation>Túmbese boca arriba con las rodillas dobladas. Un pie se queda en el suelo.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a4.toml"/>
        <source>Your hands do the work, so your back can let go while it bends a little.</source>
        <translation>Las manos hacen el trabajo; así su espalda se suelta mientras se dobla un poco.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a4.toml"/>
        <source>A mild pull in the buttock or low back on that side.</source>
        <translation>Un tirón leve en la nalga o la zona lumbar de ese lado.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a4.toml"/>
        <source>Bring the knee less far, or put a towel round your thigh to hold it.</source>
        <translation>Acerque menos la rodilla, o sujete el muslo con una toalla.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a4.toml"/>
        <source>If bending always makes your back worse, leave this one out.</source>
        <translation>Si doblarse siempre empeora su espalda, deje este.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a4.toml"/>
        <source>Draw the leg in softly. There is no need to pull hard.</source>
        <translation>Acerque la pierna con suavidad. No hace falta tirar fuerte.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a4.toml"/>
        <source>Let your head rest on the cushion.</source>
        <translation>Deje la cabeza apoyada en el cojín.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a4.toml"/>
        <source>Hold behind your thigh, not on your shin.</source>
        <translation>Sujete por detrás del muslo, no por la espinilla.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a4.toml"/>
        <source>4 each side, legs take turns</source>
        <translation>4 por lado, piernas alternas</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a4.toml"/>
        <source>Right leg</source>
        <translation>Pierna derecha</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a4.toml"/>
        <source>Left leg</source>
        <translation>Pierna izquierda</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a4.toml"/>
        <source>Draw in</source>
        <translation>Acerque</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a4.toml"/>
        <source>Lower</source>
        <translation>Baje</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a4.toml"/>
        <source>Only slide your heel towards your bottom. Your foot stays on the floor.</source>
        <translation>Deslice solo el talón hacia las nalgas. El pie se queda en el suelo.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a4.toml"/>
        <source>Hands behind your thigh.
Only as far as is easy.</source>
        <translation>Manos detrás del muslo.
Solo hasta donde sea fácil.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a4.toml"/>
        <source>A mild pull is fine.
Your head stays down.</source>
        <translation>Un tirón leve está bien.
La cabeza se queda abajo.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a4.toml"/>
        <source>Let your hands do the work.</source>
        <translation>Deje que trabajen las manos.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a4.toml"/>
        <source>Draw both knees in together, one after the other.</source>
        <translation>Acerque las dos rodillas, una después de la otra.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a5.toml"/>
        <source>Front-lying, up on elbows</source>
        <translation>Boca abajo, sobre los codos</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a5.toml"/>
        <source>Up on elbows</source>
        <translation>Sobre los codos</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a5.toml"/>
        <source>Lie on your front</source>
        <translation>Boca abajo</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a5.toml"/>
        <source>Lie on your front with your forearms on the floor and your elbows by your sides.</source>
        <translation>Túmbese boca abajo con los antebrazos en el suelo y los codos junto al cuerpo.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a5.toml"/>
        <source>After much sitting and bending, a small arch the other way often feels good.</source>
        <translation>Después de mucho sentarse y doblarse, un arco pequeño al otro lado suele sentar bien.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a5.toml"/>
        <source>A gentle arch. Your buttocks and legs stay loose.</source>
        <translation>Un arco suave. Nalgas y piernas siguen sueltas.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a5.toml"/>
        <source>Put a pillow under your belly and only lie there.</source>
        <translation>Ponga una almohada bajo el vientre y quédese solo tumbado.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a5.toml"/>
        <source>Leave this one out if lying on your front or arching makes you worse.</source>
        <translation>Deje este si estar boca abajo o arquearse le empeora.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a5.toml"/>
        <source>Let your hips stay on the floor.</source>
        <translation>Deje las caderas en el suelo.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a5.toml"/>
        <source>Look down, so that your neck stays long.</source>
        <translation>Mire hacia abajo, para que el cuello siga largo.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a5.toml"/>
        <source>Let your shoulders sink away from your ears.</source>
        <translation>Deje que los hombros se alejen de las orejas.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a5.toml"/>
        <source>5 reps</source>
        <translation>5 repeticiones</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a5.toml"/>
        <source>Lift</source>
        <translation>Suba</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a5.toml"/>
        <source>Lift half as high. Or only lie flat, with a pillow under your belly.</source>
        <translation>Suba la mitad. O quédese plano, con una almohada bajo el vientre.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a5.toml"/>
        <source>Up on your elbows.
Your hips stay down.</source>
        <translation>Suba sobre los codos.
Las caderas se quedan abajo.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a5.toml"/>
        <source>Buttocks and legs stay loose.
Look down.</source>
        <translation>Nalgas y piernas sueltas.
Mire hacia abajo.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a5.toml"/>
        <source>A gentle arch is enough.</source>
        <translation>Basta un arco suave.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a5.toml"/>
        <source>Stay up for five seconds each time.</source>
        <translation>Quédese arriba cinco segundos cada vez.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a6.toml"/>
        <source>Log-roll up, stand and step</source>
        <translation>Rodar en bloque, levantarse, andar</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a6.toml"/>
        <source>Roll up and step</source>
        <translation>Rodar y levantarse</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a6.toml"/>
        <source>Roll to your side</source>
        <translation>Ruede de lado</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a6.toml"/>
        <source>From your back or your front, roll to your side in one piece.</source>
        <translation>Desde boca arriba o boca abajo, ruede de lado en bloque.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a6.toml"/>
        <source>Rolling up in one piece is kind to a sore back. A few steps set you up for a walk.</source>
        <translation>Levantarse en bloque cuida una espalda dolorida. Unos pasos le preparan para caminar.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a6.toml"/>
        <source>Steady, with no twist.</source>
        <translation>Estable, sin giro.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a6.toml"/>
        <source>If you feel dizzy, sit down.</source>
        <translation>Si se marea, siéntese.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a6.toml"/>
        <source>Hold on to a chair for as long as you like.</source>
        <translation>Sujétese a una silla todo el tiempo que quiera.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a6.toml"/>
        <source>Roll to your side first, then come up.</source>
        <translation>Ruede primero de lado y luego suba.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a6.toml"/>
        <source>Let shoulders and knees move together.</source>
        <translation>Deje que hombros y rodillas se muevan juntos.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a6.toml"/>
        <source>Roll, sit, stand, step</source>
        <translation>Rodar, sentarse, de pie, andar</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a6.toml"/>
        <source>Roll as one piece,
knees and shoulders together.</source>
        <translation>Ruede en bloque,
rodillas y hombros juntos.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a6.toml"/>
        <source>Push with your hand.
Let your legs come down.</source>
        <translation>Empuje con la mano.
Deje bajar las piernas.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a6.toml"/>
        <source>Sit</source>
        <translation>Sentado</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a6.toml"/>
        <source>Sit and breathe.
Dizzy? Stay sitting.</source>
        <translation>Sentado, respire.
¿Mareo? Quédese sentado.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a6.toml"/>
        <source>Lean forward, then stand.</source>
        <translation>Inclínese y luego levántese.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a6.toml"/>
        <source>Step</source>
        <translation>Ande</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a6.toml"/>
        <source>Walk on the spot.
Easy steps, loose arms.</source>
        <translation>Ande en el sitio.
Pasos fáciles, brazos sueltos.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a6.toml"/>
        <source>Do each part more slowly and hold a chair as you stand and step.</source>
        <translation>Haga cada parte más despacio y sujétese a una silla al levantarse y andar.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b1.toml"/>
        <source>Seated slump and tall rock</source>
        <translation>Encorvarse y erguirse sentado</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b1.toml"/>
        <source>Slump and sit tall</source>
        <translation>Encorvarse y erguirse</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b1.toml"/>
        <source>Sit near the edge</source>
        <translation>Al borde de la silla</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b1.toml"/>
        <source>Sit on the front half of a firm chair with your feet flat. No wheels on the chair, please.</source>
        <translation>Siéntese en la mitad delantera de una silla firme con los pies planos. Sin ruedas, por favor.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b1.toml"/>
        <source>Sitting is easier when your back keeps changing position.</source>
        <translation>Estar sentado es más fácil si la espalda cambia de postura a menudo.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b1.toml"/>
        <source>You roll over your sitting bones, back and forth.</source>
        <translation>Rueda sobre los huesos de sentarse, adelante y atrás.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b1.toml"/>
        <source>If slumping stings, move only between the middle and tall.</source>
        <translation>Si encorvarse pincha, muévase solo entre el medio y erguido.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b1.toml"/>
        <source>Let the movement begin at your bottom, not at your shoulders.</source>
        <translation>Deje que el movimiento empiece en las nalgas, no en los hombros.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b1.toml"/>
        <source>Sit tall with ease. There is no need to force the arch.</source>
        <translation>Yérgase sin esfuerzo. No hace falta forzar el arco.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b1.toml"/>
        <source>8 reps</source>
        <translation>8 repeticiones</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b1.toml"/>
        <source>Slump</source>
        <translation>Encórvese</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b1.toml"/>
        <source>Sit tall</source>
        <translation>Yérgase</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b1.toml"/>
        <source>Go half as far each way.</source>
        <translation>Vaya la mitad en cada sentido.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b1.toml"/>
        <source>Roll back and slump.
Then roll forward and sit tall.</source>
        <translation>Ruede atrás y encórvese.
Luego adelante y yérgase.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b1.toml"/>
        <source>Begin at your bottom.
Feel your sitting bones.</source>
        <translation>Empiece en las nalgas.
Sienta los huesos de sentarse.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b1.toml"/>
        <source>Easy, like a slow wave.</source>
        <translation>Fácil, como una ola lenta.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b1.toml"/>
        <source>Draw slow circles with your hips instead, five each way.</source>
        <translation>Haga mejor círculos lentos con la cadera, cinco en cada sentido.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b2.toml"/>
        <source>Standing back bend</source>
        <translation>Flexión atrás de pie</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b2.toml"/>
        <source>Stand, feet apart</source>
        <translation>De pie, pies separados</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b2.toml"/>
        <source>Stand with your feet hip-width apart and your palms on your buttocks. Have a wall behind you if you feel unsteady.</source>
        <translation>Póngase de pie con los pies a la anchura de las caderas y las palmas en las nalgas. Una pared detrás si se siente inestable.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b2.toml"/>
        <source>After sitting, a short bend the other way often feels like a relief.</source>
        <translation>Después de estar sentado, doblarse un poco al otro lado suele aliviar.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b2.toml"/>
        <source>Some pressure or stretch across your low back that eases as you come up.</source>
        <translation>Algo de presión o estiramiento en la zona lumbar, que cede al subir.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b2.toml"/>
        <source>Go half as far.</source>
        <translation>Vaya la mitad.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b2.toml"/>
        <source>Leave this one out if you feel it in your leg or get dizzy.</source>
        <translation>Deje este si lo siente en la pierna o se marea.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b2.toml"/>
        <source>Leave it out if a doctor told you that the space round your nerves is narrow.</source>
        <translation>Déjelo si un médico le dijo que el espacio alrededor de sus nervios es estrecho.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b2.toml"/>
        <source>Let your knees stay straight but soft.</source>
        <translation>Deje las rodillas estiradas pero blandas.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b2.toml"/>
        <source>Let your head follow your back. It does not drop.</source>
        <translation>Deje que la cabeza siga a la espalda. No cae.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b2.toml"/>
        <source>10 reps</source>
        <translation>10 repeticiones</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b2.toml"/>
        <source>Bend back</source>
        <translation>Hacia atrás</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b2.toml"/>
        <source>Come up</source>
        <translation>Suba</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b2.toml"/>
        <source>Stand with your hands on a worktop and lean back only a little.</source>
        <translation>De pie con las manos en una encimera, inclínese atrás solo un poco.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b2.toml"/>
        <source>Palms on your buttocks.
Lean back a little.</source>
        <translation>Palmas en las nalgas.
Inclínese atrás un poco.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b2.toml"/>
        <source>Knees stay straight.
Your head just follows.</source>
        <translation>Las rodillas siguen estiradas.
La cabeza solo acompaña.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b2.toml"/>
        <source>It should ease as you come up.</source>
        <translation>Debería ceder al subir.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b2.toml"/>
        <source>Stay back for three seconds each time.</source>
        <translation>Quédese atrás tres segundos cada vez.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b3.toml"/>
        <source>Standing side bend</source>
        <translation>Flexión lateral de pie</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b3.toml"/>
        <source>Side bend</source>
        <translation>Flexión lateral</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b3.toml"/>
        <source>Stand with your feet hip-width apart and your arms by your sides.</source>
        <translation>Póngase de pie con los pies a la anchura de las caderas y los brazos a los lados.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b3.toml"/>
        <source>Backs like to move to the side as well, and sitting leaves that out.</source>
        <translation>A la espalda también le gusta moverse de lado, y sentado eso falta.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b3.toml"/>
        <source>A stretch along the long side.</source>
        <translation>Un estiramiento por el lado largo.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b3.toml"/>
        <source>Slide down only half as far.</source>
        <translation>Deslice solo la mitad.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b3.toml"/>
        <source>If one side is sore, do the other one only.</source>
        <translation>Si un lado duele, haga solo el otro.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b3.toml"/>
        <source>Bend straight to the side, not forward or back.</source>
        <translation>Dóblese recto al lado, ni adelante ni atrás.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b3.toml"/>
        <source>Let your hips stay over your feet.</source>
        <translation>Deje las caderas sobre los pies.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b3.toml"/>
        <source>5 each side, taking turns</source>
        <translation>5 por lado, alternando</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b3.toml"/>
        <source>Slide down</source>
        <translation>Deslice</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b3.toml"/>
        <source>Do it sitting on a firm chair, and slide half as far.</source>
        <translation>Hágalo sentado en una silla firme y deslice la mitad.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b3.toml"/>
        <source>Slide your hand down your thigh.
Straight to the side.</source>
        <translation>Deslice la mano por el muslo.
Recto hacia el lado.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b3.toml"/>
        <source>Hips stay over your feet.</source>
        <translation>Las caderas siguen sobre los pies.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b3.toml"/>
        <source>Feel the long side stretch.</source>
        <translation>Sienta el lado largo.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b3.toml"/>
        <source>Reach your other arm over your head as you bend.</source>
        <translation>Pase el otro brazo por encima de la cabeza al doblarse.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b4.toml"/>
        <source>Cat and camel</source>
        <translation>Gato y camello</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b4.toml"/>
        <source>Hands and knees</source>
        <translation>Manos y rodillas</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b4.toml"/>
        <source>Come onto your hands and knees. Hands under your shoulders, knees under your hips.</source>
        <translation>Póngase sobre manos y rodillas. Manos bajo los hombros, rodillas bajo las caderas.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b4.toml"/>
        <source>Your whole back gets to move both ways, with no weight on it.</source>
        <translation>Toda su espalda se mueve en los dos sentidos, sin peso.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b4.toml"/>
        <source>Your whole back moves. There is no need to push at the ends.</source>
        <translation>Toda su espalda se mueve. No hace falta empujar al final.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b4.toml"/>
        <source>Sore wrists: use your fists or your forearms.</source>
        <translation>Muñecas doloridas: use los puños o los antebrazos.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b4.toml"/>
        <source>Sore knees: kneel on a cushion, or do the slump and tall rock again.</source>
        <translation>Rodillas doloridas: ponga un cojín, o repita encorvarse y erguirse sentado.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b4.toml"/>
        <source>Let your elbows stay straight.</source>
        <translation>Deje los codos estirados.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b4.toml"/>
        <source>Dip softly. Do not let your belly drop.</source>
        <translation>Hunda con suavidad. No deje caer el vientre.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b4.toml"/>
        <source>Stay over your knees, without rocking back.</source>
        <translation>Quédese sobre las rodillas, sin echarse atrás.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b4.toml"/>
        <source>Round</source>
        <translation>Redondee</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b4.toml"/>
        <source>Dip</source>
        <translation>Hunda</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b4.toml"/>
        <source>Round your back like a cat.</source>
        <translation>Redondee la espalda como un gato.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b4.toml"/>
        <source>Let it dip, softly.</source>
        <translation>Déjela hundirse, con suavidad.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b4.toml"/>
        <source>No need to push.</source>
        <translation>No hace falta empujar.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b4.toml"/>
        <source>Let your whole back move.</source>
        <translation>Deje que se mueva toda la espalda.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b4.toml"/>
        <source>Elbows straight.
Slow and easy, both ways.</source>
        <translation>Codos estirados.
Lento y fácil, en los dos sentidos.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b4.toml"/>
        <source>Take twelve seconds for each round and dip.</source>
        <translation>Tómese doce segundos para cada ida y vuelta.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b5.toml"/>
        <source>Bottom to heels</source>
        <translation>Nalgas a los talones</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b5.toml"/>
        <source>Stay on your hands and knees. Your hands stay where they are.</source>
        <translation>Quédese sobre manos y rodillas. Las manos se quedan donde están.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b5.toml"/>
        <source>A restful stretch for the low back and hips.</source>
        <translation>Un estiramiento de descanso para la zona lumbar y las caderas.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b5.toml"/>
        <source>An easy stretch in your low back and hips.</source>
        <translation>Un estiramiento fácil en la zona lumbar y las caderas.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b5.toml"/>
        <source>With sore knees, stop half-way.</source>
        <translation>Con rodillas doloridas, pare a medio camino.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b5.toml"/>
        <source>If bending makes you worse, do the elbow lift of Video 1 instead.</source>
        <translation>Si doblarse le empeora, haga mejor la subida sobre los codos del vídeo 1.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b5.toml"/>
        <source>Let your elbows bend a little.</source>
        <translation>Deje que los codos se doblen un poco.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b5.toml"/>
        <source>Go only as far as your heels allow. There is no need to sit on them.</source>
        <translation>Vaya solo hasta donde le dejen los talones. No hace falta sentarse en ellos.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b5.toml"/>
        <source>Sit back</source>
        <translation>Siéntese atrás</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b5.toml"/>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b5.toml"/>
        <source>Stop half-way back.</source>
        <translation>Pare a medio camino.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b5.toml"/>
        <source>Sit back towards your heels.
Only as far as is easy.</source>
        <translation>Siéntese hacia los talones.
Solo hasta donde sea fácil.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b5.toml"/>
        <source>One deep breath here.</source>
        <translation>Aquí, una respiración profunda.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b5.toml"/>
        <source>Elbows soft.
Let your back grow long.</source>
        <translation>Codos blandos.
Deje que la espalda se alargue.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b5.toml"/>
        <source>Stay back for two breaths each time.</source>
        <translation>Quédese atrás dos respiraciones cada vez.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b6.toml"/>
        <source>Bridge</source>
        <translation>Puente</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b6.toml"/>
        <source>Lie on your back with your knees bent, feet flat and arms by your sides.</source>
        <translation>Túmbese boca arriba con las rodillas dobladas, pies planos y brazos a los lados.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b6.toml"/>
        <source>Your buttocks learn to share the work with your back.</source>
        <translation>Las nalgas aprenden a compartir el trabajo con la espalda.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b6.toml"/>
        <source>Work in your buttocks and the back of your thighs, not in your back.</source>
        <translation>Trabajo en las nalgas y detrás de los muslos, no en la espalda.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b6.toml"/>
        <source>Lift half as high.</source>
        <translation>Suba la mitad.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b6.toml"/>
        <source>If you get a cramp, bring your feet nearer to your bottom.</source>
        <translation>Si le da un calambre, acerque los pies a las nalgas.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b6.toml"/>
        <source>Stop where your body makes a straight line.</source>
        <translation>Pare donde el cuerpo forma una línea recta.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b6.toml"/>
        <source>Let your ribs stay soft.</source>
        <translation>Deje las costillas blandas.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b6.toml"/>
        <source>Let your neck rest. The feet do the pushing.</source>
        <translation>Deje descansar el cuello. Los pies empujan.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b6.toml"/>
        <source>Lift half as high. Or do the tiny pelvic tilts instead.</source>
        <translation>Suba la mitad. O haga mejor las basculaciones diminutas de pelvis.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b6.toml"/>
        <source>Press through your feet.
Lift your bottom.</source>
        <translation>Empuje con los pies.
Suba las nalgas.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b6.toml"/>
        <source>Stop at a straight line.
Squeeze your buttocks.</source>
        <translation>Hasta la línea recta.
Apriete las nalgas.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b6.toml"/>
        <source>Neck and ribs stay soft.</source>
        <translation>Cuello y costillas blandos.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c1.toml"/>
        <source>Hip hinge with a stick</source>
        <translation>Bisagra de cadera con palo</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c1.toml"/>
        <source>Hip hinge</source>
        <translation>Bisagra de cadera</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c1.toml"/>
        <source>Stand with a stick along your back. One hand holds it behind your neck, one behind your low back.</source>
        <translation>De pie con un palo a lo largo de la espalda. Una mano lo sujeta detrás del cuello, otra detrás de la zona lumbar.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c1.toml"/>
        <source>Bending from the hips lets them do more of the work when you bend and lift.</source>
        <translation>Doblarse desde las caderas les da más trabajo al agacharse y levantar.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c1.toml"/>
        <source>A stretch behind your thighs and work in your buttocks.</source>
        <translation>Un estiramiento detrás de los muslos y trabajo en las nalgas.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c1.toml"/>
        <source>Bend half as far.</source>
        <translation>Dóblese la mitad.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c1.toml"/>
        <source>Leave the stick and slide your hands down your thighs.</source>
        <translation>Deje el palo y deslice las manos por los muslos.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c1.toml"/>
        <source>Push your hips back more than your knees forward.</source>
        <translation>Lleve las caderas atrás más que las rodillas adelante.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c1.toml"/>
        <source>Let the stick touch your head, mid-back and tail all the time.</source>
        <translation>Deje que el palo toque cabeza, mitad de la espalda y sacro todo el tiempo.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c1.toml"/>
        <source>Let your knees stay soft.</source>
        <translation>Deje las rodillas blandas.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c1.toml"/>
        <source>Hips back</source>
        <translation>Cadera atrás</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c1.toml"/>
        <source>Stand just in front of a wall, back to it. Slide your hands down your thighs and touch it with your bottom.</source>
        <translation>Póngase justo delante de una pared, de espaldas. Deslice las manos por los muslos y tóquela con las nalgas.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c1.toml"/>
        <source>Push your hips back.
The stick touches in three places.</source>
        <translation>Lleve las caderas atrás.
El palo toca en tres puntos.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c1.toml"/>
        <source>Let your hips do more of the bend.</source>
        <translation>Deje que la cadera doble más.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c1.toml"/>
        <source>Squeeze your buttocks.
Stand tall.</source>
        <translation>Apriete las nalgas.
Yérgase.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c1.toml"/>
        <source>Knees soft.
Feel the back of your thighs.</source>
        <translation>Rodillas blandas.
Sienta la parte de atrás del muslo.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c1.toml"/>
        <source>Hold a weight of 2 to 8 kg close to your chest or thighs.</source>
        <translation>Sujete un peso de 2 a 8 kg cerca del pecho o los muslos.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c2.toml"/>
        <source>Sit to stand</source>
        <translation>De sentado a de pie</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c2.toml"/>
        <source>Sit at the front edge of a firm chair without wheels. Draw your feet back a little.</source>
        <translation>Siéntese al borde delantero de una silla firme sin ruedas. Acerque un poco los pies.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c2.toml"/>
        <source>You do this many times a day. Doing it slowly makes your legs stronger.</source>
        <translation>Lo hace muchas veces al día. Hacerlo despacio fortalece las piernas.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c2.toml"/>
        <source>Work in your thighs and buttocks.</source>
        <translation>Trabajo en los muslos y las nalgas.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c2.toml"/>
        <source>Push with your hands on the chair.</source>
        <translation>Empuje con las manos en la silla.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c2.toml"/>
        <source>Use a higher seat.</source>
        <translation>Use un asiento más alto.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c2.toml"/>
        <source>Sit down slowly. Do not drop.</source>
        <translation>Siéntese despacio. No se deje caer.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c2.toml"/>
        <source>Let your knees point over your feet.</source>
        <translation>Deje que las rodillas apunten sobre los pies.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c2.toml"/>
        <source>Use a chair without wheels.</source>
        <translation>Use una silla sin ruedas.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c2.toml"/>
        <source>Tall</source>
        <translation>Erguido</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c2.toml"/>
        <source>Push with your hands on the chair, or use a higher seat.</source>
        <translation>Empuje con las manos en la silla, o use un asiento más alto.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c2.toml"/>
        <source>Lean forward, then stand.
Sit down slowly.</source>
        <translation>Inclínese y luego levántese.
Siéntese despacio.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c2.toml"/>
        <source>Knees over your feet.</source>
        <translation>Rodillas sobre los pies.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c2.toml"/>
        <source>Slow on the way down.
Your legs do the work.</source>
        <translation>Despacio al bajar.
Las piernas trabajan.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c2.toml"/>
        <source>Cross your arms and take five seconds to sit down. Later, hold a bag close.</source>
        <translation>Cruce los brazos y tarde cinco segundos en sentarse. Más adelante, sujete una bolsa cerca.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c3.toml"/>
        <source>Bird dog</source>
        <translation>Brazo y pierna cruzados</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c3.toml"/>
        <source>Come onto your hands and knees. Tighten your tummy a little, as if for a small cough.</source>
        <translation>Póngase sobre manos y rodillas. Tense un poco el vientre, como para una tos pequeña.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c3.toml"/>
        <source>Your back and buttocks practise working together while you move.</source>
        <translation>La espalda y las nalgas practican trabajar juntas mientras se mueve.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c3.toml"/>
        <source>Work in your buttock and mid-back. Your hips stay level.</source>
        <translation>Trabajo en la nalga y la mitad de la espalda. Las caderas siguen niveladas.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c3.toml"/>
        <source>Slide your toes back along the floor and keep both hands down.</source>
        <translation>Deslice los dedos del pie hacia atrás por el suelo y deje las dos manos abajo.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c3.toml"/>
        <source>Let your low back keep its shape.</source>
        <translation>Deje que la zona lumbar conserve su forma.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c3.toml"/>
        <source>Let both hips face the floor.</source>
        <translation>Deje que las dos caderas miren al suelo.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c3.toml"/>
        <source>Lift your leg no higher than your back.</source>
        <translation>No suba la pierna más que la espalda.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c3.toml"/>
        <source>4 each side, taking turns</source>
        <translation>4 por lado, alternando</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c3.toml"/>
        <source>Reach</source>
        <translation>Estírese</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c3.toml"/>
        <source>Leg only: slide your toes back along the floor and keep both hands down.</source>
        <translation>Solo la pierna: deslice los dedos del pie hacia atrás por el suelo y deje las dos manos abajo.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c3.toml"/>
        <source>Leg back, other arm forward.
Long, not high.</source>
        <translation>Pierna atrás, otro brazo adelante.
Largo, no alto.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c3.toml"/>
        <source>Both hips face the floor.</source>
        <translation>Las dos caderas miran al suelo.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c3.toml"/>
        <source>Reach long.
Keep breathing.</source>
        <translation>Estírese largo.
Siga respirando.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c3.toml"/>
        <source>Stay for eight to ten seconds each time. Later, do two rounds.</source>
        <translation>Quédese de ocho a diez segundos cada vez. Más adelante, haga dos vueltas.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c4.toml"/>
        <source>Side plank from the knees</source>
        <translation>Plancha lateral de rodillas</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c4.toml"/>
        <source>Side plank</source>
        <translation>Plancha lateral</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c4.toml"/>
        <source>Lie on your side</source>
        <translation>De lado</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c4.toml"/>
        <source>Lie on your right side with your elbow under your shoulder and your knees bent back.</source>
        <translation>Túmbese sobre el lado derecho con el codo bajo el hombro y las rodillas dobladas atrás.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c4.toml"/>
        <source>The side of your waist helps to hold you. Here it gets some practice.</source>
        <translation>El costado de la cintura ayuda a sostenerle. Aquí practica un poco.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c4.toml"/>
        <source>The side of your waist works.</source>
        <translation>El costado de la cintura trabaja.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c4.toml"/>
        <source>With a sore shoulder, stand side-on to a wall with your forearm on it.</source>
        <translation>Con el hombro dolorido, póngase de lado junto a una pared con el antebrazo en ella.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c4.toml"/>
        <source>Let your hips come forward into line.</source>
        <translation>Deje que las caderas vengan adelante a la línea.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c4.toml"/>
        <source>Push the floor away, so that you do not sink.</source>
        <translation>Empuje el suelo, para no hundirse.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c4.toml"/>
        <source>Let your shoulder stay away from your ear.</source>
        <translation>Deje el hombro lejos de la oreja.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c4.toml"/>
        <source>3 right, then 3 left</source>
        <translation>3 a la derecha, luego 3 a la izquierda</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c4.toml"/>
        <source>Change side</source>
        <translation>Cambie de lado</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c4.toml"/>
        <source>Roll over onto your left side.</source>
        <translation>Ruede al lado izquierdo.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c4.toml"/>
        <source>Stand side-on to a wall with your forearm on it. Bring your body into line.</source>
        <translation>Póngase de lado junto a una pared con el antebrazo en ella. Lleve el cuerpo a la línea.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c4.toml"/>
        <source>Lift your hips into line.
Shoulder, hip and knee.</source>
        <translation>Suba las caderas a la línea.
Hombro, cadera y rodilla.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c4.toml"/>
        <source>Push the floor away.
Count aloud to keep breathing.</source>
        <translation>Empuje el suelo.
Cuente en voz alta para respirar.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c4.toml"/>
        <source>Stay up for ten seconds. Later, straighten your legs.</source>
        <translation>Quédese arriba diez segundos. Más adelante, estire las piernas.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c5.toml"/>
        <source>Bridge with hold</source>
        <translation>Puente mantenido</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c5.toml"/>
        <source>Bridge and hold</source>
        <translation>Puente mantenido</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c5.toml"/>
        <source>The same lift as in Video 2, a little longer, for stronger buttocks.</source>
        <translation>La misma subida que en el vídeo 2, un poco más larga, para unas nalgas más fuertes.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c5.toml"/>
        <source>Lift half as high and come down when you like.</source>
        <translation>Suba la mitad y baje cuando quiera.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c5.toml"/>
        <source>Press through your feet.
Lift to a straight line.</source>
        <translation>Empuje con los pies.
Suba hasta la línea recta.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c5.toml"/>
        <source>Squeeze your buttocks.
Keep breathing.</source>
        <translation>Apriete las nalgas.
Siga respirando.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c5.toml"/>
        <source>While you are up, lift one foot a little, then the other. Later, do it on one leg.</source>
        <translation>Arriba, levante un poco un pie y luego el otro. Más adelante, hágalo con una pierna.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c6.toml"/>
        <source>Half press-up</source>
        <translation>Media flexión de brazos</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c6.toml"/>
        <source>Lie on your front with your hands under your shoulders.</source>
        <translation>Túmbese boca abajo con las manos bajo los hombros.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c6.toml"/>
        <source>A calm arch to finish with, after all the bending of the day.</source>
        <translation>Un arco tranquilo para terminar, después de tanto doblarse en el día.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c6.toml"/>
        <source>An easy arch. Your legs stay loose.</source>
        <translation>Un arco fácil. Las piernas siguen sueltas.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c6.toml"/>
        <source>Come up only onto your elbows, as in Video 1.</source>
        <translation>Suba solo sobre los codos, como en el vídeo 1.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c6.toml"/>
        <source>If arching makes you worse, sit back to your heels instead.</source>
        <translation>Si arquearse le empeora, siéntese mejor hacia los talones.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c6.toml"/>
        <source>Let your buttocks stay loose.</source>
        <translation>Deje las nalgas sueltas.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c6.toml"/>
        <source>6 reps</source>
        <translation>6 repeticiones</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c6.toml"/>
        <source>Press up</source>
        <translation>Empuje</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c6.toml"/>
        <source>Come up only onto your elbows.</source>
        <translation>Suba solo sobre los codos.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c6.toml"/>
        <source>Press up with your arms.
Your hips stay down.</source>
        <translation>Empuje con los brazos.
Las caderas se quedan abajo.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c6.toml"/>
        <source>Legs and buttocks stay loose.</source>
        <translation>Piernas y nalgas sueltas.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c6.toml"/>
        <source>Only as far as is easy.</source>
        <translation>Solo hasta donde sea fácil.</translation>
    </message>
</context>
</TS>
