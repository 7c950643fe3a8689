// SPDX-License-Identifier: GPL-3.0-or-later
// A new plan from four questions, as somebody answers them who opened the program for the first time.
#include "window/dialogparts.h"
#include "window/harness.h"

#include "models/countries.h"
#include "models/fieldtext.h"
#include "models/verdicttext.h"
#include "session/formatsource.h"
#include "session/modelcosts.h"
#include "session/plansession.h"
#include "session/planstore.h"
#include "window/questiondialog.h"

#include <QComboBox>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>

using namespace evenhost;
using namespace Qt::StringLiterals;
using testing::Harness;

namespace {

const QString workQuestion = u"1. What kind of work?"_s;
const QString volumeQuestion = u"2. How many requests a day?"_s;
const QString countryQuestion = u"4. Where must the data stay?"_s;

QString answerOf(QWidget* dialog)
{
    return testing::named<QLabel>(dialog, u"First answer"_s)->text();
}

void chooseCountry(QWidget* dialog, const QString& code)
{
    auto* box = testing::named<QComboBox>(dialog, countryQuestion);
    QVERIFY(box->findData(code) > 0);
    box->setCurrentIndex(box->findData(code));
}

} // namespace

class QuestionsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void theWelcomePageAsks();
    void enterAloneGivesAFirstAnswer();
    void theAnswerFollowsWhatIsTyped();
    void aCrossingFarAwayIsSaidRoundly();
    void aTypedVolumeStaysWhenTheWorkChanges();
    void aBadVolumeHoldsBackOk();
    void modelsAreChosenFromTheCatalogue();
    void theCountryChoosesHostingAndManagedOffer();
    void whatNothingThereHoldsIsSaid();
    void cancelLeavesThePlanAlone();
    void unsavedChangesAreAskedFor();
    void thePlanIsSavedAndOpenedAgain();
    void countriesHaveNames();

private:
    std::unique_ptr<Harness> m_harness;
};

void QuestionsTest::initTestCase()
{
    Harness::prepareApplication();
}

void QuestionsTest::init()
{
    m_harness.reset();
    m_harness = std::make_unique<Harness>(QString());
}

void QuestionsTest::theWelcomePageAsks()
{
    bool asked = false;
    m_harness->whenDialogOpens([&](QWidget* dialog) {
        asked = true;
        testing::click(dialog, u"OK"_s);
    });
    auto* button = m_harness->window().findChild<QPushButton*>(u"welcomeQuestion"_s);
    QVERIFY(button && button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(asked);
    QVERIFY(!button->isVisible());
    QVERIFY(m_harness->session().evaluation());
}

/// Four defaults and Enter: a plan with one row of each kind, an answer, and sources that say what its figures are.
void QuestionsTest::enterAloneGivesAFirstAnswer()
{
    m_harness->whenDialogOpens([](QWidget* dialog) { QTest::keyClick(dialog, Qt::Key_Return); });
    m_harness->trigger(u"fileNewQuestion"_s);
    const plan::Plan& plan = m_harness->plan();
    QCOMPARE(plan.shortlist.size(), std::size_t{1});
    QCOMPARE(plan.managed.size(), std::size_t{1});
    QVERIFY(!plan.shortlist.front().hostingId.empty());
    QCOMPARE(plan.shortlist.front().weightFormat, std::string("fp8")); // half as large as its first release
    // The claims example's workload.
    QCOMPARE(plan.workload.requestsPerDay.value, 20000.0);
    QCOMPARE(plan.workload.inputTokens.value, 1500.0);
    QVERIFY(plan.workload.inputTokens.provenance.source.starts_with("example value"));
    QCOMPARE(models::fromPlan(plan.title), u"GLM-5.2 or Claude Sonnet 5.5?"_s);
    QVERIFY(m_harness->session().problems().empty());
    QVERIFY(m_harness->session().isModified()); // never saved: closing asks
    const auto evaluation = m_harness->session().evaluation();
    QVERIFY(evaluation);
    QVERIFY(!evaluation->verdict.optionId.empty());
}

void QuestionsTest::theAnswerFollowsWhatIsTyped()
{
    QString before;
    QString after;
    m_harness->whenDialogOpens([&](QWidget* dialog) {
        before = answerOf(dialog);
        testing::typeInto(dialog, volumeQuestion, u"2M"_s);
        after = answerOf(dialog);
        testing::click(dialog, u"OK"_s);
    });
    m_harness->trigger(u"fileNewQuestion"_s);
    QVERIFY(before != after);
    QCOMPARE(m_harness->plan().workload.requestsPerDay.value, 2e6);
    // What the dialog said is what the window says.
    const auto verdict =
        models::verdictText(*m_harness->session().evaluation(), m_harness->plan(), *m_harness->session().catalogue(),
                            m_harness->window().context().formats->format());
    QVERIFY(after.contains(models::html(verdict.headline)));
    QVERIFY(after.contains(models::html(verdict.sentence)));
    QVERIFY(!before.contains(models::html(verdict.sentence)));
}

/// Where the crossing is out of all reach, its multiple of today's volume is not told to the last request.
void QuestionsTest::aCrossingFarAwayIsSaidRoundly()
{
    QString answer;
    m_harness->whenDialogOpens([&](QWidget* dialog) {
        testing::named<QComboBox>(dialog, workQuestion)->setCurrentIndex(2);
        testing::typeInto(dialog, volumeQuestion, u"0.01"_s);
        answer = answerOf(dialog);
        testing::click(dialog, u"Cancel"_s);
    });
    m_harness->trigger(u"fileNewQuestion"_s);
    QVERIFY2(answer.contains(u"over 10,000 times today’s volume"_s), qPrintable(answer));
}

void QuestionsTest::aTypedVolumeStaysWhenTheWorkChanges()
{
    m_harness->whenDialogOpens([&](QWidget* dialog) {
        auto* work = testing::named<QComboBox>(dialog, workQuestion);
        auto* volume = testing::named<editors::AmountField>(dialog, volumeQuestion);
        QCOMPARE(work->count(), 3);
        work->setCurrentIndex(1);
        QCOMPARE(volume->value().value_or(0.0), 600.0); // the small assistant's
        testing::typeInto(dialog, volumeQuestion, u"45k"_s);
        work->setCurrentIndex(2);
        QCOMPARE(volume->value().value_or(0.0), 45000.0);
        testing::click(dialog, u"OK"_s);
    });
    m_harness->trigger(u"fileNewQuestion"_s);
    QCOMPARE(m_harness->plan().workload.requestsPerDay.value, 45000.0);
    QVERIFY(!m_harness->plan().workload.requestsPerDay.low);        // the example's range is not about this figure
    QCOMPARE(m_harness->plan().workload.inputTokens.value, 2500.0); // a document of the third example
}

void QuestionsTest::aBadVolumeHoldsBackOk()
{
    m_harness->whenDialogOpens([&](QWidget* dialog) {
        testing::typeInto(dialog, volumeQuestion, u"many"_s);
        QVERIFY(!testing::button(dialog, u"OK"_s)->isEnabled());
        testing::typeInto(dialog, volumeQuestion, u"3*1200"_s);
        QVERIFY(testing::button(dialog, u"OK"_s)->isEnabled());
        testing::click(dialog, u"OK"_s);
    });
    m_harness->trigger(u"fileNewQuestion"_s);
    QCOMPARE(m_harness->plan().workload.requestsPerDay.value, 3600.0);
}

void QuestionsTest::modelsAreChosenFromTheCatalogue()
{
    const auto choose = [&](QWidget* dialog, const QString& name, const QString& search) {
        m_harness->whenDialogOpens([&, search](QWidget* picker) {
            testing::typeInto(picker, u"Search"_s, search);
            testing::click(picker, u"Choose"_s);
        });
        testing::named<QPushButton>(dialog, name)->click();
    };
    m_harness->whenDialogOpens([&](QWidget* dialog) {
        choose(dialog, u"Open model"_s, u"ZAYA1"_s);
        choose(dialog, u"Managed model"_s, u"Haiku 4.5 Anthropic API"_s);
        QCOMPARE(testing::named<QPushButton>(dialog, u"Managed model"_s)->text(), u"Claude Haiku 4.5"_s);
        testing::named<QComboBox>(dialog, workQuestion)->setCurrentIndex(1); // what was chosen stays
        testing::click(dialog, u"OK"_s);
    });
    m_harness->trigger(u"fileNewQuestion"_s);
    QCOMPARE(m_harness->plan().shortlist.front().modelId, std::string("zaya1-8b"));
    QCOMPARE(m_harness->plan().managed.front().offerId, std::string("anthropic/claude-haiku-4-5"));
}

void QuestionsTest::theCountryChoosesHostingAndManagedOffer()
{
    m_harness->whenDialogOpens([&](QWidget* dialog) {
        chooseCountry(dialog, u"AU"_s);
        testing::click(dialog, u"OK"_s);
    });
    m_harness->trigger(u"fileNewQuestion"_s);
    const plan::Plan& plan = m_harness->plan();
    const catalogue::Catalogue& catalogue = *m_harness->session().catalogue();
    QCOMPARE(plan.residencyCountry, std::string("AU"));
    const auto* hosting = models::findHosting(plan, catalogue, plan.shortlist.front().hostingId);
    QVERIFY(hosting);
    QCOMPARE(hosting->country, std::string("AU"));
    // The same Claude with its promise to stay in Australia.
    const auto* offer = models::findManaged(plan, catalogue, plan.managed.front().offerId);
    QCOMPARE(offer->country, std::string("AU"));
    QCOMPARE(offer->model, std::string("Claude Sonnet 5.5"));
    // Nothing cheaper in the country: each offer of it, tried one by one.
    const session::ModelCosts costs(m_harness->session());
    QCOMPARE(costs.costOf(plan.shortlist.front().modelId).hostingId.toStdString(), hosting->id);
}

void QuestionsTest::whatNothingThereHoldsIsSaid()
{
    const plan::Plan start = m_harness->window().context().store->emptyPlan();
    window::QuestionDialog::Work work{u"Endless files"_s, start.workload, "glm-5.2", "anthropic/claude-sonnet-5-5"};
    window::QuestionDialog::Work small = work;
    work.workload.contextTokens = {5e9, {}, {}, {}}; // more than any machine's memory
    window::QuestionDialog dialog(start, {work, small}, m_harness->session(), models::Format(), {}, {}, nullptr);
    QCOMPARE(answerOf(&dialog), u"No hosting offer there holds this model."_s);
    QVERIFY(!testing::button(&dialog, u"OK"_s)->isEnabled());
    testing::named<QComboBox>(&dialog, workQuestion)->setCurrentIndex(1);
    QVERIFY(answerOf(&dialog).contains(u"Hosted where it is cheapest"_s));
    QVERIFY(testing::button(&dialog, u"OK"_s)->isEnabled());
}

void QuestionsTest::cancelLeavesThePlanAlone()
{
    m_harness = std::make_unique<Harness>();
    const plan::Plan before = m_harness->plan();
    m_harness->whenDialogOpens([](QWidget* dialog) {
        testing::typeInto(dialog, volumeQuestion, u"5"_s);
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    m_harness->trigger(u"fileNewQuestion"_s);
    QVERIFY(m_harness->plan() == before);
    QVERIFY(!m_harness->session().isModified());
}

void QuestionsTest::unsavedChangesAreAskedFor()
{
    m_harness = std::make_unique<Harness>();
    m_harness->type(u"workload.requests_per_day"_s, u"77"_s);
    const plan::Plan before = m_harness->plan();
    m_harness->dialogs().unsaved = window::Dialogs::Unsaved::Cancel;
    m_harness->whenDialogOpens([](QWidget* dialog) { testing::click(dialog, u"OK"_s); });
    m_harness->trigger(u"fileNewQuestion"_s);
    QCOMPARE(m_harness->dialogs().askedUnsaved, 1);
    QVERIFY(m_harness->plan() == before);
}

void QuestionsTest::thePlanIsSavedAndOpenedAgain()
{
    m_harness->whenDialogOpens([](QWidget* dialog) { testing::click(dialog, u"OK"_s); });
    m_harness->trigger(u"fileNewQuestion"_s);
    const plan::Plan made = m_harness->plan();
    m_harness->dialogs().nextFile = m_harness->file(u"asked.evenhost.yaml"_s);
    m_harness->trigger(u"fileSave"_s);
    QVERIFY(!m_harness->session().isModified());
    m_harness->trigger(u"fileNew"_s);
    m_harness->trigger(u"fileOpen"_s);
    QVERIFY(m_harness->plan() == made);
}

void QuestionsTest::countriesHaveNames()
{
    QCOMPARE(models::countryName(u"AU"_s), u"Australia"_s);
    QCOMPARE(models::countryName(u"DE"_s), u"Germany"_s);
    QCOMPARE(models::countryName(u"??"_s), u"??"_s);
    // Each country of the catalogue has a name that translators see: one list of the two.
    QStringList known;
    for (const auto& offer : m_harness->session().catalogue()->hosting)
        known += models::fromPlan(offer.country);
    for (const auto& offer : m_harness->session().catalogue()->managed)
        known += models::fromPlan(offer.country);
    known.removeAll(QString());
    known.removeDuplicates();
    known.sort();
    QCOMPARE(known, QStringList({u"AU"_s, u"ID"_s, u"IN"_s, u"JP"_s, u"SG"_s, u"US"_s}));
}

QTEST_MAIN(QuestionsTest)
#include "tst_questions.moc"
