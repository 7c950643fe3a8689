// SPDX-License-Identifier: GPL-3.0-or-later
// The guide in the window, and the answer written for other programs.
#include "window/harness.h"

#include "base/version.h"
#include "exporters/evaluationcsv.h"
#include "models/fieldtext.h"
#include "plan/fields.h"
#include "session/plansession.h"
#include "window/helpactions.h"
#include "window/helpdialog.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using namespace evenhost;
using namespace Qt::StringLiterals;
using testing::Harness;
using window::HelpDialog;

class GuideTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void theGuideOpensByItsKey();
    void everyPageHasSomethingToSay();
    void searchingNarrowsThePages();
    void aSearchWithoutHitsSaysSo();
    void markupInASearchIsText();
    void everyShortcutOfTheMenusIsListed();
    void everyInputIsExplained();
    void theGuideLeavesThePlanAlone();
    void aboutSaysVersionsLicencesAndHowOldThePricesAre();
    void theWorkbookIsWritten();
    void figuresAreWrittenAsJson();
    void figuresAreWrittenAsATable();
    void aNameWithoutAnEndingGetsOne();
    void aCancelledFileWritesNothing();
    void aFolderThatIsNotThereIsExplained();
    void aPlanThatCannotBeEvaluatedIsExplained();
    void anOlderFileStaysWhenTheExportFails();

private:
    [[nodiscard]] HelpDialog* guide();

    std::unique_ptr<Harness> m_harness;
};

void GuideTest::initTestCase()
{
    Harness::prepareApplication();
}

void GuideTest::init()
{
    m_harness.reset();
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support|QStandardPaths: ).*"_s));
    m_harness = std::make_unique<Harness>();
}

HelpDialog* GuideTest::guide()
{
    m_harness->trigger(u"helpGuide"_s);
    return m_harness->window().help()->guide();
}

void GuideTest::theGuideOpensByItsKey()
{
    QTest::keyClick(&m_harness->window(), Qt::Key_F1, Qt::ShiftModifier);
    QVERIFY(m_harness->window().help()->guide());
    QVERIFY(m_harness->window().help()->guide()->isVisible());
}

void GuideTest::everyPageHasSomethingToSay()
{
    HelpDialog* dialog = guide();
    QVERIFY(dialog->contents()->count() >= 8);
    for (int i = 0; i < dialog->contents()->count(); ++i) {
        dialog->contents()->setCurrentRow(i);
        QVERIFY2(dialog->shownText().size() > 120, qPrintable(dialog->contents()->item(i)->text()));
        QVERIFY(dialog->shownText().startsWith(dialog->contents()->item(i)->text()));
    }
}

void GuideTest::searchingNarrowsThePages()
{
    HelpDialog* dialog = guide();
    const int all = dialog->contents()->count();
    QTest::keyClicks(dialog->searchField(), u"staircase"_s);
    QVERIFY(dialog->contents()->count() >= 1);
    QVERIFY(dialog->contents()->count() < all);
    QVERIFY(dialog->shownText().contains(u"staircase"_s));
    dialog->searchField()->clear();
    QCOMPARE(dialog->contents()->count(), all);
}

void GuideTest::aSearchWithoutHitsSaysSo()
{
    HelpDialog* dialog = guide();
    QTest::keyClicks(dialog->searchField(), u"zzzz"_s);
    QCOMPARE(dialog->contents()->count(), 0);
    QVERIFY(!dialog->shownText().isEmpty());
}

void GuideTest::markupInASearchIsText()
{
    HelpDialog* dialog = guide();
    QTest::keyClicks(dialog->searchField(), u"<b>"_s);
    QCOMPARE(dialog->contents()->count(), 0);
}

void GuideTest::everyShortcutOfTheMenusIsListed()
{
    HelpDialog* dialog = guide();
    QString all;
    for (int i = 0; i < dialog->contents()->count(); ++i) {
        dialog->contents()->setCurrentRow(i);
        all += dialog->shownText();
    }
    for (const QAction* action : m_harness->window().actions()) {
        if (!action->shortcut().isEmpty())
            QVERIFY2(all.contains(action->shortcut().toString(QKeySequence::NativeText)),
                     qPrintable(action->objectName()));
    }
}

void GuideTest::everyInputIsExplained()
{
    HelpDialog* dialog = guide();
    dialog->contents()->setCurrentRow(dialog->contents()->count() - 1);
    const QString text = dialog->shownText();
    int explained = 0;
    for (const plan::Field& field : plan::fields()) {
        const QString help = models::fieldHelp(plan::pathOf(field));
        explained += help.isEmpty() ? 0 : 1;
        QVERIFY2(help.isEmpty() || text.contains(help.left(30)), qPrintable(help));
    }
    QVERIFY(explained > 30);
}

void GuideTest::theGuideLeavesThePlanAlone()
{
    const plan::Plan before = m_harness->plan();
    guide()->close();
    QVERIFY(m_harness->plan() == before);
    QVERIFY(!m_harness->session().isModified());
}

void GuideTest::aboutSaysVersionsLicencesAndHowOldThePricesAre()
{
    m_harness->trigger(u"helpAbout"_s);
    const QString text = m_harness->dialogs().lastText;
    const QString version = QString::fromUtf8(base::programVersion.data(), qsizetype(base::programVersion.size()));
    const QStringList parts{u"Evenhost "_s + version, QString::fromLatin1(qVersion()), u"GNU General Public License"_s,
                            u"SIL Open Font License"_s};
    for (const QString& part : parts)
        QVERIFY2(text.contains(part), qPrintable(part));
    // The oldest and the newest date of a managed price or a machine's, found once more.
    std::string oldest = "9999";
    std::string newest;
    const auto& catalogue = *m_harness->session().catalogue();
    for (const auto& offer : catalogue.managed) {
        oldest = std::min(oldest, offer.provenance.date);
        newest = std::max(newest, offer.provenance.date);
    }
    for (const auto& offer : catalogue.hosting) {
        const auto& price = offer.ownership ? offer.ownership->serverPrice : offer.pricePerNodeHour;
        oldest = std::min(oldest, price.provenance.date);
        newest = std::max(newest, price.provenance.date);
    }
    const models::Format format;
    QVERIFY2(text.contains(
                 u"from %1 to %2"_s.arg(format.date(models::fromPlan(oldest)), format.date(models::fromPlan(newest)))),
             qPrintable(text));
}

void GuideTest::theWorkbookIsWritten()
{
    m_harness->dialogs().nextFile = m_harness->file(u"answer.xlsx"_s);
    m_harness->trigger(u"fileExportWorkbook"_s);
    QVERIFY2(m_harness->dialogs().lastProblem.isEmpty(), qPrintable(m_harness->dialogs().lastDetails.join(u'\n')));
    QFile file(m_harness->file(u"answer.xlsx"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(2), QByteArray("PK")); // workbooks are ZIP archives
    QVERIFY(file.size() > 10'000);
}

void GuideTest::figuresAreWrittenAsJson()
{
    m_harness->dialogs().nextFile = m_harness->file(u"answer.json"_s);
    m_harness->trigger(u"fileExportData"_s);
    QFile file(m_harness->file(u"answer.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    QVERIFY(document.isObject());
    QVERIFY(document.object().contains(u"options"_s));
}

void GuideTest::figuresAreWrittenAsATable()
{
    QTRY_VERIFY(!m_harness->session().isRefining());
    m_harness->dialogs().nextFile = m_harness->file(u"answer.csv"_s);
    m_harness->trigger(u"fileExportData"_s);
    QFile file(m_harness->file(u"answer.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().toStdString(), exporters::evaluationCsv(*m_harness->session().evaluation()));
}

void GuideTest::aNameWithoutAnEndingGetsOne()
{
    m_harness->dialogs().nextFile = m_harness->file(u"answer"_s);
    m_harness->trigger(u"fileExportWorkbook"_s);
    QVERIFY(QFileInfo::exists(m_harness->file(u"answer.xlsx"_s)));
}

void GuideTest::aCancelledFileWritesNothing()
{
    m_harness->dialogs().nextFile.clear();
    m_harness->trigger(u"fileExportWorkbook"_s);
    m_harness->trigger(u"fileExportData"_s);
    QVERIFY(m_harness->dialogs().lastProblem.isEmpty());
}

void GuideTest::aFolderThatIsNotThereIsExplained()
{
    m_harness->dialogs().nextFile = m_harness->file(u"nowhere/answer.xlsx"_s);
    m_harness->trigger(u"fileExportWorkbook"_s);
    QVERIFY(m_harness->dialogs().lastProblem.contains(u"answer.xlsx"_s));
    QVERIFY(!m_harness->dialogs().lastDetails.isEmpty());
}

void GuideTest::aPlanThatCannotBeEvaluatedIsExplained()
{
    plan::Plan after = m_harness->plan();
    after.exchangeRates.clear();
    m_harness->session().change(u"Remove"_s, after);
    m_harness->dialogs().nextFile = m_harness->file(u"answer.xlsx"_s);
    m_harness->trigger(u"fileExportWorkbook"_s);
    QVERIFY(!m_harness->dialogs().lastProblem.isEmpty());
    QVERIFY(!QFileInfo::exists(m_harness->file(u"answer.xlsx"_s)));
}

void GuideTest::anOlderFileStaysWhenTheExportFails()
{
    QFile file(m_harness->file(u"answer.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("older");
    file.close();
    plan::Plan after = m_harness->plan();
    after.exchangeRates.clear();
    m_harness->session().change(u"Remove"_s, after);
    m_harness->dialogs().nextFile = file.fileName();
    m_harness->trigger(u"fileExportData"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("older"));
}

QTEST_MAIN(GuideTest)
#include "tst_guide.moc"
