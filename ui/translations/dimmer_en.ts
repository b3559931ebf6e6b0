<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <location filename="../../ui/change_words.py"/>
        <source>%n more check-ins with {1} would open it, the last after {0}.</source>
        <translation>
            <numerusform>%n more check-in with {1} would open it, the last after {0}.</numerusform>
            <numerusform>%n more check-ins with {1} would open it, the last after {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/change_words.py"/>
        <source>Before that, %n more routines.</source>
        <translation>
            <numerusform>Before that, %n more routine.</numerusform>
            <numerusform>Before that, %n more routines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/data_copies.py"/>
        <source>%n copies are sound.</source>
        <translation>
            <numerusform>%n copy is sound.</numerusform>
            <numerusform>%n copies are sound.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/data_copies.py"/>
        <source>%n copies are damaged and of no use; the others are sound.</source>
        <translation>
            <numerusform>%n copy is damaged and of no use; the others are sound.</numerusform>
            <numerusform>%n copies are damaged and of no use; the others are sound.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/data_erase.py"/>
        <source>Delete the %n copies here, too</source>
        <translation>
            <numerusform>Delete the %n copy here, too</numerusform>
            <numerusform>Delete the %n copies here, too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/data_erase.py"/>
        <source>Delete the %n copies here and those in {0}, too</source>
        <translation>
            <numerusform>Delete the %n copy here and those in {0}, too</numerusform>
            <numerusform>Delete the %n copies here and those in {0}, too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/data_flow.py"/>
        <source>%n entries are saved in {0}.</source>
        <translation>
            <numerusform>%n entry is saved in {0}.</numerusform>
            <numerusform>%n entries are saved in {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/data_import.py"/>
        <source>%n more follow the choice for all.</source>
        <translation>
            <numerusform>%n more follows the choice for all.</numerusform>
            <numerusform>%n more follow the choice for all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/data_words.py"/>
        <source>%n entries are new and will be added.</source>
        <translation>
            <numerusform>%n entry is new and will be added.</numerusform>
            <numerusform>%n entries are new and will be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/data_words.py"/>
        <source>%n entries were changed later and will be brought up to date.</source>
        <translation>
            <numerusform>%n entry was changed later and will be brought up to date.</numerusform>
            <numerusform>%n entries were changed later and will be brought up to date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/data_words.py"/>
        <source>%n entries are here already and stay as they are.</source>
        <translation>
            <numerusform>%n entry is here already and stays as it is.</numerusform>
            <numerusform>%n entries are here already and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/data_words.py"/>
        <source>%n entries were changed here and in the file. Please choose below.</source>
        <translation>
            <numerusform>%n entry was changed here and in the file. Please choose below.</numerusform>
            <numerusform>%n entries were changed here and in the file. Please choose below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/data_words.py"/>
        <source>%n clicks</source>
        <translation>
            <numerusform>%n click</numerusform>
            <numerusform>%n clicks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/data_words.py"/>
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/flows/finishing.py"/>
        <source>%n exercises have grown. The programme page tells how.</source>
        <translation>
            <numerusform>%n exercise has grown. The programme page tells how.</numerusform>
            <numerusform>%n exercises have grown. The programme page tells how.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/growth_words.py"/>
        <source>It goes well: %n more on each side.</source>
        <comment>repetitions</comment>
        <translation>
            <numerusform>It goes well: %n more on each side.</numerusform>
            <numerusform>It goes well: %n more on each side.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/growth_words.py"/>
        <source>It goes well: %n more repetitions.</source>
        <translation>
            <numerusform>It goes well: %n more repetition.</numerusform>
            <numerusform>It goes well: %n more repetitions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/growth_words.py"/>
        <source>%n exercises in their harder form.</source>
        <translation>
            <numerusform>%n exercise in its harder form.</numerusform>
            <numerusform>%n exercises in their harder form.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/outcome_words.py"/>
        <source>%n newer entries could be saved from the old file.</source>
        <translation>
            <numerusform>%n newer entry could be saved from the old file.</numerusform>
            <numerusform>%n newer entries could be saved from the old file.</numerusform>
        </translation>
    </message>
</context>
</TS>
