// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/helppages.h"

#include "models/fieldtext.h"
#include "plan/fields.h"

#include <QCoreApplication>

namespace evenhost::window {

using namespace Qt::StringLiterals;

namespace {

struct Guide
{
    Q_DECLARE_TR_FUNCTIONS(evenhost::window::Guide)
};

HelpPage firstAnswer()
{
    return {
        Guide::tr("To a first answer"),
        {Guide::tr(
             "Evenhost answers one question: run an open model on GPUs of your own, or pay for a managed model by the "
             "token? It says from which daily volume the answer turns, how sure that is, and what would change it."),
         Guide::tr("Shortest: File, New from a question. Four answers make a plan, to be refined like any other."),
         Guide::tr("1. Fill in the workload at the left: requests a day, tokens in and out, and how much busier the "
                   "busiest hour is than the mean."),
         Guide::tr(
             "2. Add open models (Plan, Add a model) and say where each would run. The picker shows what fits and "
             "what it costs."),
         Guide::tr("3. Add what you would pay for instead (Plan, Add a managed option)."),
         Guide::tr("4. Read the line at the bottom, then the break-even view. Drag the volume line to ask “what if”."),
         Guide::tr("Every edit answers at once and can be undone. Figures with a range say so; what is unknown stays "
                   "unknown and is listed among the findings (F8).")},
        {}};
}

HelpPage views()
{
    return {
        Guide::tr("What each view answers"),
        {Guide::tr(
            "The views stand under the options. Point at anything for the exact value, click to pin it, press F1 to "
            "ask why. The right mouse button copies the picture or its table, and saves it.")},
        {{Guide::tr("Overview"), Guide::tr("Break-even, cost, size and memory on one page.")},
         {Guide::tr("Memory"),
          Guide::tr("Does it fit? Weights, key-value cache and runtime on one GPU; what does not fit "
                    "is drawn past the line, with what would help.")},
         {Guide::tr("Speed"),
          Guide::tr("How fast is it for one user, with the 80 % range; which layouts were tried; how "
                    "many experts one step reads.")},
         {Guide::tr("Storage"), Guide::tr("How much has to be stored, how often, and how long one download takes.")},
         {Guide::tr("Cost"),
          Guide::tr("What makes up a month of each option, with the range that follows from the speed.")},
         {Guide::tr("Break-even"),
          Guide::tr("From which volume on is self-hosting cheaper? Managed is a straight line, "
                    "self-hosting a staircase: GPUs come in whole servers.")},
         {Guide::tr("What matters"), Guide::tr("Which inputs move the answer most, and at which value it turns.")},
         {Guide::tr("Over time"), Guide::tr("What has been paid out month by month, with growth and price changes.")},
         {Guide::tr("Since baseline"), Guide::tr("What changed since the answer was last agreed, and what each change "
                                                 "did.")}}};
}

HelpPage numbers()
{
    return {
        Guide::tr("How the numbers are made"),
        {Guide::tr(
             "Two numbers describe a mixture-of-experts model. The total parameters have to be held in memory: they "
             "decide how many GPUs are needed. The active ones work on each token: they decide how fast it is. Who "
             "sizes by the total alone buys too much compute; who sizes by the active alone buys GPUs on which the "
             "model does not start."),
         Guide::tr("Memory: weights in their number format, the key-value cache of all requests in progress, and what "
                   "the engine needs for itself, on each GPU of the layout."),
         Guide::tr(
             "Speed: the time of one step is the larger of reading the weights and caches it needs and of computing "
             "with them, with constants fitted to thousands of published measurements. The 80 % range is what held "
             "eight of ten measurements that were kept out of the fit."),
         Guide::tr("Capacity: replicas are bought for the busiest hour, not for the mean, with room to spare and spare "
                   "replicas. Rented GPUs are paid for while they idle."),
         Guide::tr(
             "Cost: GPUs, storage, network, people, software and contingency on one side; tokens, cached and not, "
             "with batch and long-context prices on the other. Prices carry source and date; old ones are findings."),
         Guide::tr(
             "Break-even: both costs are followed exactly over all volumes, every crossing is found. “Never” is an "
             "answer too, with its reason."),
         Guide::tr("Ask why (F1) at any figure: the formula in words, with its values, and every input with its source "
                   "and age, down to the price list.")},
        {}};
}

HelpPage evidence()
{
    return {
        Guide::tr("Better inputs"),
        {Guide::tr(
             "Usage log (Plan, Workload from a usage log): CSV or JSON from thirteen kinds of gateways and providers, "
             "or a table with timestamp, input_tokens and output_tokens. You see what it says beside what the plan "
             "has before anything is taken over."),
         Guide::tr(
             "Hours of the day (Plan, Hours of the day): drag the bars or type a share. Prices that depend on the "
             "hour, autoscaled servers and hybrids use them."),
         Guide::tr(
             "Own measurements (Plan, Own measurements): requests in progress, tokens a second, time to the first "
             "token. The estimate moves towards them and its range narrows. Bars that are measured are solid, "
             "estimated ones are hatched."),
         Guide::tr(
             "Ranges: give inputs a low and a high value (All assumptions). Where there is none, 20 % either way is "
             "tried, and the chart says so.")},
        {}};
}

HelpPage working()
{
    return {
        Guide::tr("Working with a plan"),
        {Guide::tr("Scenarios keep what differs and nothing else. Choose one at the top: edits then belong to it."),
         Guide::tr(
             "Set as baseline keeps today’s inputs as agreed. The view “Since baseline” shows what changed since."),
         Guide::tr("Undo and redo reach back to the start. Typing in one field is one step."),
         Guide::tr(
             "The meeting (F5) shows twelve pages with live controls; the report (Ctrl+E) is the same answer on paper, "
             "with the plan attached: open the PDF to have it back."),
         Guide::tr(
             "The workbook (File, Export workbook) has every formula live. Evenhost opens no network connection.")},
        {}};
}

HelpPage typing()
{
    return {
        Guide::tr("Typing numbers"),
        {Guide::tr(
            "Fields take numbers as people write them, and simple arithmetic. A value that cannot be taken is marked "
            "with the reason; the last good one stays.")},
        {{u"20k, 1.5M, 2bn"_s, Guide::tr("thousands, millions, billions")},
         {u"30 %"_s, Guide::tr("a share; in a field of shares a bare number is per cent")},
         {u"A$ 120"_s, Guide::tr("an amount in the plan’s currency")},
         {u"3*1200, 8 x (2+1)"_s, Guide::tr("arithmetic")},
         {Guide::tr("Up and Down"), Guide::tr("step the value, with Shift by more")},
         {Guide::tr("Escape"), Guide::tr("takes back what was typed")}}};
}

HelpPage charts()
{
    return {
        Guide::tr("Charts by mouse and keyboard"),
        {},
        {{Guide::tr("Point, click"), Guide::tr("exact values; a click pins them and chooses the row")},
         {Guide::tr("Left and Right"), Guide::tr("go from value to value")},
         {u"F1"_s, Guide::tr("why this value?")},
         {u"Ctrl+C"_s, Guide::tr("copies the table behind the chart")},
         {Guide::tr("Right mouse button"), Guide::tr("copies or saves the picture (PNG, SVG, PDF)")},
         {Guide::tr("Drag the volume line"),
          Guide::tr("break-even: asks “what if”; Shift with Left or Right does the same")},
         {Guide::tr("Ctrl and wheel, + and −"), Guide::tr("break-even: zoom; 0 or a double click shows all again")}}};
}

HelpPage shortcuts(const QList<QAction*>& actions)
{
    HelpPage page{Guide::tr("Shortcuts"), {}, {}};
    for (const QAction* action : actions) {
        if (action->shortcut().isEmpty())
            continue;
        QString text = action->text().remove(u'&');
        if (text.endsWith(u" …"_s))
            text.chop(2);
        page.rows.emplace_back(action->shortcut().toString(QKeySequence::NativeText), text);
    }
    return page;
}

HelpPage fields()
{
    HelpPage page{Guide::tr("What each input means"), {}, {}};
    for (const plan::Field& field : plan::fields()) {
        const std::string path = plan::pathOf(field);
        const QString help = models::fieldHelp(path);
        if (!help.isEmpty())
            page.rows.emplace_back(models::fieldLabel(path), help);
    }
    return page;
}

} // namespace

QString HelpPage::text() const
{
    QStringList lines{title};
    lines += paragraphs;
    for (const auto& [name, meaning] : rows)
        lines += name + u' ' + meaning;
    return lines.join(u'\n');
}

std::vector<HelpPage> helpPages(const QList<QAction*>& actions)
{
    return {firstAnswer(), views(), numbers(), evidence(), working(), typing(), charts(), shortcuts(actions), fields()};
}

} // namespace evenhost::window
