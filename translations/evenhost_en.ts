<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>evenhost::charts::LayoutFigure</name>
    <message numerus="yes">
        <source>%n GPU(s)</source>
        <translation>
            <numerusform>%n GPU</numerusform>
            <numerusform>%n GPUs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenhost::editors::ImportDialog</name>
    <message numerus="yes">
        <source>… and %n more note(s)</source>
        <translation>
            <numerusform>… and %n more note</numerusform>
            <numerusform>… and %n more notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) without a price for text tokens are left out.</source>
        <translation>
            <numerusform>%n entry without a price for text tokens is left out.</numerusform>
            <numerusform>%n entries without a price for text tokens are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenhost::editors::RecordDialog</name>
    <message numerus="yes">
        <source>%n thing(s) to mend: see the marked fields.</source>
        <translation>
            <numerusform>%n thing to mend: see the marked field.</numerusform>
            <numerusform>%n things to mend: see the marked fields.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenhost::editors::UsageLogDialog</name>
    <message numerus="yes">
        <source>%n skipped, the first in line %1.</source>
        <translation>
            <numerusform>%n skipped, in line %1.</numerusform>
            <numerusform>%n skipped, the first in line %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n record(s) read.</source>
        <translation>
            <numerusform>%1: %n record read.</numerusform>
            <numerusform>%1: %n records read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenhost::explain::InputCard</name>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) old</source>
        <translation>
            <numerusform>%n month old</numerusform>
            <numerusform>%n months old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n day old</numerusform>
            <numerusform>%n days old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenhost::models::FindingsModel</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to check</source>
        <translation>
            <numerusform>%n thing to check</numerusform>
            <numerusform>%n things to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenhost::models::Format</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenhost::models::Labels</name>
    <message numerus="yes">
        <source>reserved, %n month(s)</source>
        <translation>
            <numerusform>reserved, %n month</numerusform>
            <numerusform>reserved, %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenhost::models::OptionsModel</name>
    <message numerus="yes">
        <source>%n replica(s) for the peak</source>
        <translation>
            <numerusform>%n replica for the peak</numerusform>
            <numerusform>%n replicas for the peak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spare</source>
        <translation>
            <numerusform>%n spare</numerusform>
            <numerusform>%n spare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenhost::report::Sections</name>
    <message numerus="yes">
        <source>%n GPU(s)</source>
        <translation>
            <numerusform>%n GPU</numerusform>
            <numerusform>%n GPUs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replica(s)</source>
        <translation>
            <numerusform>%n replica</numerusform>
            <numerusform>%n replicas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::ModelsPage</name>
    <message numerus="yes">
        <source>and %n more, in the report</source>
        <translation>
            <numerusform>and %n more, in the report</numerusform>
            <numerusform>and %n more, in the report</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::ScenariosPage</name>
    <message numerus="yes">
        <source>and %n more, in the report</source>
        <translation>
            <numerusform>and %n more, in the report</numerusform>
            <numerusform>and %n more, in the report</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::Sheet</name>
    <message numerus="yes">
        <source>and %n more, in the report</source>
        <translation>
            <numerusform>and %n more, in the report</numerusform>
            <numerusform>and %n more, in the report</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::Words</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenhost::window::Comparison</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenhost::window::Dialogs</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenhost::window::EditActions</name>
    <message numerus="yes">
        <source>Remove %n row(s)</source>
        <translation>
            <numerusform>Remove %n row</numerusform>
            <numerusform>Remove %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %n row(s)</source>
        <translation>
            <numerusform>Cut %n row</numerusform>
            <numerusform>Cut %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n row(s)</source>
        <translation>
            <numerusform>Paste %n row</numerusform>
            <numerusform>Paste %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenhost::window::MainWindow</name>
    <message numerus="yes">
        <source>Plans whether to run an open model yourselves or to pay a managed one per token.

Opens no network connection. Prices and model cards are data with a source and a date each: %n model(s) in the catalogue.

Free software: GNU General Public License 3 or later. Built with Qt, QCustomPlot, yaml-cpp, libqpdf, libxlsxwriter and the typeface Inter (SIL Open Font License).</source>
        <translation>
            <numerusform>Plans whether to run an open model yourselves or to pay a managed one per token.

Opens no network connection. Prices and model cards are data with a source and a date each: %n model in the catalogue.

Free software: GNU General Public License 3 or later. Built with Qt, QCustomPlot, yaml-cpp, libqpdf, libxlsxwriter and the typeface Inter (SIL Open Font License).</numerusform>
            <numerusform>Plans whether to run an open model yourselves or to pay a managed one per token.

Opens no network connection. Prices and model cards are data with a source and a date each: %n models in the catalogue.

Free software: GNU General Public License 3 or later. Built with Qt, QCustomPlot, yaml-cpp, libqpdf, libxlsxwriter and the typeface Inter (SIL Open Font License).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenhost::window::SettingsDialog</name>
    <message numerus="yes">
        <source>%n minute(s) after a change</source>
        <translation>
            <numerusform>%n minute after a change</numerusform>
            <numerusform>%n minutes after a change</numerusform>
        </translation>
    </message>
</context>
</TS>
