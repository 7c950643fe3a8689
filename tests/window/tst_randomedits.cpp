// SPDX-License-Identifier: GPL-3.0-or-later
// Random commands on the real window. After each: the plan survives its file, and what is shown is what a fresh
// evaluation says. At the end undo leads back to the start and redo to the end, byte for byte.
// More and longer scripts: EVENHOST_SCRIPTS=10 EVENHOST_STEPS=1000 tst_window_randomedits
#include "window/harness.h"

#include "analysis/evaluate.h"
#include "documents/planfile.h"
#include "editors/optiontable.h"
#include "models/optionsmodel.h"
#include "session/plansession.h"
#include "window/fileactions.h"
#include "window/planactions.h"
#include "window/shortlistpanel.h"
#include "window/viewtabs.h"

#include <QComboBox>
#include <QTest>

#include <random>

using namespace evenhost;
using namespace Qt::StringLiterals;
using testing::Harness;

namespace {

int wanted(const char* variable, int otherwise)
{
    bool ok = false;
    const int value = qEnvironmentVariableIntValue(variable, &ok);
    return ok ? value : otherwise;
}

/// One person who does anything at all.
class Hand
{
public:
    Hand(Harness& harness, unsigned seed) : m_harness(harness), m_random(seed) {}

    /// What was done, for the message of a failure.
    QString step()
    {
        using Command = QString (Hand::*)();
        static constexpr std::array<std::pair<Command, int>, 13> commands{{{&Hand::type, 30},
                                                                           {&Hand::undo, 12},
                                                                           {&Hand::redo, 8},
                                                                           {&Hand::addModel, 4},
                                                                           {&Hand::addManaged, 3},
                                                                           {&Hand::rows, 14},
                                                                           {&Hand::setChoice, 8},
                                                                           {&Hand::scenario, 5},
                                                                           {&Hand::drag, 5},
                                                                           {&Hand::view, 5},
                                                                           {&Hand::row, 6},
                                                                           {&Hand::save, 2},
                                                                           {&Hand::reopen, 1}}};
        int ticket = below(103);
        for (const auto& [command, weight] : commands) {
            if (ticket < weight)
                return (this->*command)();
            ticket -= weight;
        }
        return view();
    }

    /// The plan that undo leads back to.
    plan::Plan start;

private:
    int below(std::size_t count) { return static_cast<int>(m_random() % static_cast<unsigned>(count)); }
    session::PlanSession& session() { return m_harness.session(); }

    QString type()
    {
        struct Entry
        {
            const char16_t* path;
            std::vector<QString> texts;
        };
        static const std::vector<Entry> entries{
            {u"workload.requests_per_day", {u"20k"_s, u"1.5M"_s, u"3*1200"_s, u"0"_s, u"-5"_s, u"abc"_s, u"250"_s}},
            {u"workload.input_tokens", {u"1,500"_s, u"32k"_s, u"0"_s, u"200"_s}},
            {u"workload.output_tokens", {u"400"_s, u"2k"_s, u"1"_s, u"x"_s}},
            {u"workload.cached_input_share", {u"30 %"_s, u"0"_s, u"100 %"_s, u"140 %"_s}},
            {u"workload.peak_to_average", {u"4"_s, u"1"_s, u"12"_s}},
            {u"workload.peak_concurrency", {u"48"_s, u""_s, u"900"_s}},
            {u"workload.growth_per_month", {u"3 %"_s, u"-2 %"_s, u"0"_s}},
            {u"assumptions.engineer_salary", {u"A$ 190,000"_s, u"120000"_s}},
            {u"assumptions.spare_replicas", {u"0"_s, u"1"_s, u"2"_s}},
            {u"assumptions.target_utilisation", {u"70 %"_s, u"95 %"_s}},
            {u"assumptions.horizon_months", {u"36"_s, u"12"_s, u"60"_s}},
            {u"exchange_rates.USD", {u"1.4"_s, u"1.7"_s}}};
        const Entry& entry = entries[static_cast<std::size_t>(below(entries.size()))];
        const QString path = QString::fromUtf16(entry.path);
        const QString text = entry.texts[static_cast<std::size_t>(below(entry.texts.size()))];
        editors::AmountField* field = m_harness.field(path);
        if (!field)
            return u"no field "_s + path;
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, text);
        if (below(2) == 0)
            QTest::keyClick(field, Qt::Key_Return);
        return u"type “%1” into %2"_s.arg(text, path);
    }

    QString undo()
    {
        m_harness.trigger(u"editUndo"_s);
        return u"undo"_s;
    }

    QString redo()
    {
        m_harness.trigger(u"editRedo"_s);
        return u"redo"_s;
    }

    QString addModel()
    {
        const auto& models = session().catalogue()->models;
        const auto& card = models[static_cast<std::size_t>(below(models.size()))];
        if (m_harness.plan().shortlist.size() >= 6)
            return u"enough models"_s;
        // The picker itself has its own tests; likely hosting would try every offer.
        plan::Plan after = m_harness.plan();
        plan::ShortlistEntry& entry = after.shortlist.emplace_back();
        entry.id = "added-" + std::to_string(++m_added);
        entry.modelId = card.id;
        entry.hostingId = someHosting();
        session().change(u"Add a model"_s, after);
        return u"add "_s + QString::fromStdString(card.id);
    }

    QString addManaged()
    {
        const auto& offers = session().catalogue()->managed;
        if (m_harness.plan().managed.size() >= 4)
            return u"enough managed"_s;
        const auto& offer = offers[static_cast<std::size_t>(below(offers.size()))];
        m_harness.window().planActions()->addManagedById(QString::fromStdString(offer.id));
        return u"add "_s + QString::fromStdString(offer.id);
    }

    std::string someHosting()
    {
        const auto& hosting = session().catalogue()->hosting;
        return hosting[static_cast<std::size_t>(below(hosting.size()))].id;
    }

    QString rows()
    {
        static const QStringList actions{u"editDuplicate"_s, u"editUp"_s,          u"editDown"_s,
                                         u"editRemove"_s,    u"editCopyRows"_s,    u"editPasteRows"_s,
                                         u"editCutRows"_s,   u"planSetBaseline"_s, u"planRemoveBaseline"_s};
        const QString name = actions.at(below(static_cast<std::size_t>(actions.size())));
        const bool adds = name == u"editDuplicate"_s || name == u"editPasteRows"_s;
        if (adds && m_harness.plan().shortlist.size() + m_harness.plan().managed.size() >= 10)
            return u"enough rows"_s;
        m_harness.trigger(name);
        return name;
    }

    QString setChoice()
    {
        const plan::Plan& plan = m_harness.plan();
        if (plan.shortlist.empty())
            return u"nothing to choose for"_s;
        const auto& entry = plan.shortlist[static_cast<std::size_t>(below(plan.shortlist.size()))];
        const QString base = u"shortlist."_s + QString::fromStdString(entry.id);
        session().endTyping();
        if (below(2) == 0) {
            const std::string hosting = someHosting();
            session().setValue(u"Change hosting"_s, base + u".hosting"_s, hosting);
            return base + u" on "_s + QString::fromStdString(hosting);
        }
        static const std::vector<std::string> formats{"fp8", "bf16", "nvfp4", "int4", ""};
        const std::string& format = formats[static_cast<std::size_t>(below(formats.size()))];
        session().setValue(u"Change weights"_s, base + u".weight_format"_s, format);
        return base + u" in "_s + QString::fromStdString(format);
    }

    QString scenario()
    {
        auto* box = m_harness.window().findChild<QComboBox*>(u"scenario"_s);
        const int choices = box->count() - 2; // a separator and "Edit scenarios …"
        box->setCurrentIndex(below(static_cast<std::size_t>(std::max(1, choices))));
        emit box->activated(box->currentIndex());
        return u"scenario "_s + session().scenario();
    }

    QString drag()
    {
        double volume = 1000.0 * (1 + below(50));
        for (int move = 0; move < 3; ++move, volume += 250.0)
            emit m_harness.window().views()->valueEdited(u"workload.requests_per_day"_s, volume, move == 2);
        return u"drag the volume to %1"_s.arg(volume);
    }

    QString view()
    {
        const auto kind = static_cast<window::ViewKind>(below(window::viewCount));
        m_harness.window().views()->setCurrent(kind);
        return u"view "_s + window::ViewTabs::title(kind);
    }

    QString row()
    {
        auto* table = m_harness.window().shortlist()->table();
        if (const int count = table->model()->rowCount(); count > 0)
            table->setCurrentIndex(table->model()->index(below(static_cast<std::size_t>(count)), 0));
        return u"row "_s + m_harness.window().shortlist()->currentOption();
    }

    QString save()
    {
        m_harness.dialogs().nextFile = m_harness.file(u"random.evenhost.yaml"_s);
        m_harness.trigger(u"fileSave"_s);
        return u"save"_s;
    }

    QString reopen()
    {
        if (session().path().isEmpty())
            return u"never saved"_s;
        save();
        m_harness.window().fileActions()->open(session().path());
        start = m_harness.plan();
        return u"reopen"_s;
    }

    Harness& m_harness;
    std::mt19937 m_random;
    int m_added = 0;
};

std::string textOf(const plan::Plan& plan)
{
    return documents::planText(plan);
}

/// What does not agree with a fresh evaluation of the plan; empty when all does.
QString contradiction(session::PlanSession& session)
{
    analysis::EvaluateOptions options;
    options.sensitivity = false;
    options.uncertaintyDraws = 0;
    const auto fresh = analysis::evaluate(session.plan(), *session.catalogue(), session.scenario().toStdString(),
                                          session.today(), options);
    const auto& shown = session.evaluation();
    if (fresh.has_value() != (shown != nullptr))
        return fresh ? u"nothing is shown"_s : u"something is shown that cannot be evaluated"_s;
    if (!fresh)
        return {};
    if (fresh->options.size() != shown->options.size() || fresh->verdict.code != shown->verdict.code
        || fresh->verdict.optionId != shown->verdict.optionId)
        return u"another verdict: "_s + QString::fromStdString(fresh->verdict.code);
    for (std::size_t i = 0; i < fresh->options.size(); ++i) {
        const analysis::Option& a = fresh->options[i];
        const analysis::Option& b = shown->options[i];
        const bool same = a.id == b.id && a.monthlyCost.total == b.monthlyCost.total && a.eligible == b.eligible
                          && a.cash.npv == b.cash.npv && a.breakEvens.size() == b.breakEvens.size();
        if (!same)
            return u"another figure: "_s + QString::fromStdString(a.id);
    }
    return {};
}

} // namespace

class RandomEditsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Harness::prepareApplication(); }
    void everyStepHoldsAndUndoLeadsBack_data();
    void everyStepHoldsAndUndoLeadsBack();
};

void RandomEditsTest::everyStepHoldsAndUndoLeadsBack_data()
{
    QTest::addColumn<unsigned>("seed");
    QTest::addColumn<bool>("aside");
    const int scripts = wanted("EVENHOST_SCRIPTS", 2);
    // Every other one with the evaluation on the worker, as with long lists.
    for (int script = 0; script < scripts; ++script)
        QTest::addRow("script %d", script + 1) << 20261122U + static_cast<unsigned>(script) << (script % 2 == 1);
}

void RandomEditsTest::everyStepHoldsAndUndoLeadsBack()
{
    QFETCH(unsigned, seed);
    QFETCH(bool, aside);
    Harness harness;
    session::PlanSession& session = harness.session();
    if (aside)
        session.setFrameBudget({0, 0.0});
    Hand hand(harness, seed);
    hand.start = session.plan();
    const int steps = wanted("EVENHOST_STEPS", 250);
    for (int step = 0; step < steps; ++step) {
        const QString done = hand.step();
        const QString where = u"step %1: %2: "_s.arg(step).arg(done);
        const std::string text = textOf(session.plan());
        const auto read = documents::readPlan(text, "random.yaml", *session.catalogue());
        if (!read)
            QFAIL(qPrintable(where + QString::fromStdString(read.error().front().code)));
        QVERIFY2(read->plan == session.plan(), qPrintable(where + u"another plan in its file"_s));
        if (step % 4 == 0)
            QCoreApplication::processEvents(); // figures are drawn in between, not after every step
        session.settle();
        const QString wrong = contradiction(session);
        QVERIFY2(wrong.isEmpty(), qPrintable(where + wrong));
    }
    session.setScenario({});
    session.endTyping();
    const std::string end = textOf(session.plan());
    const int undone = session.undoStack()->index();
    while (session.undoStack()->canUndo())
        harness.trigger(u"editUndo"_s);
    QCOMPARE(textOf(session.plan()), textOf(hand.start));
    for (int i = 0; i < undone; ++i)
        harness.trigger(u"editRedo"_s);
    QCOMPARE(textOf(session.plan()), end);
    session.settle();
    QCOMPARE(contradiction(session), QString());
    harness.dialogs().unsaved = window::Dialogs::Unsaved::Discard;
}

QTEST_MAIN(RandomEditsTest)
#include "tst_randomedits.moc"
