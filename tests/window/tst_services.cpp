// SPDX-License-Identifier: GPL-3.0-or-later
// How a managed option is bought, chosen in its dialog as a person would; and the tax that shows in rows and charts.
#include "window/harness.h"

#include "charts/costfigures.h"
#include "editors/manageddialog.h"
#include "models/optionsmodel.h"
#include "plan/resolve.h"
#include "report/chartseries.h"
#include "session/plansession.h"
#include "window/dialogparts.h"
#include "window/planactions.h"
#include "window/shortlistpanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QStandardItemModel>

#include <algorithm>

using namespace evenhost;
using namespace Qt::StringLiterals;
using models::OptionsModel;
using plan::Service;
using testing::click;
using testing::Harness;
using testing::named;
using testing::typeInto;

namespace {

QString plain(QString text)
{
    return text.replace(QChar::Nbsp, u' ').replace(QChar(0x202F), u' ');
}

void choose(QWidget* dialog, const QString& name, const QVariant& value)
{
    auto* box = named<QComboBox>(dialog, name);
    QVERIFY2(box, qPrintable(name));
    const int index = box->findData(value);
    QVERIFY2(index >= 0, qPrintable(name));
    QVERIFY2(static_cast<QStandardItemModel*>(box->model())->item(index)->isEnabled(),
             qPrintable(box->itemText(index)));
    box->setCurrentIndex(index);
}

} // namespace

class ServicesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Harness::prepareApplication(); }
    void init();
    void flexIsChosenAndCostsLess();
    void whatIsNotSoldCannotBeChosen();
    void throughputIsBoughtByTheUnit();
    void aRegionCostsItsShareMore();
    void theCacheIsPaidForAsLongAsItIsKept();
    void aCommitmentIsTheLeastThatIsSpent();
    void theDialogSaysWhatTheMonthWouldBe();
    void cancelChangesNothing();
    void aCurrencyWithoutARateAsksForIt();
    void taxShowsInTheRowAndTheChart();
    void taxThatIsNotRecoveredIsInTheTotal();

private:
    void editOption(const std::function<void(QWidget*)>& drive)
    {
        m_harness->whenDialogOpens(drive);
        m_harness->window().planActions()->editEntry(m_id);
    }
    [[nodiscard]] const plan::ManagedEntry& entry()
    {
        return *plan::managedEntry(m_harness->plan(), m_id.toStdString());
    }
    [[nodiscard]] double month()
    {
        return analysis::option(*m_harness->session().evaluation(), m_id.toStdString())->monthlyCost.total;
    }
    [[nodiscard]] double part(analysis::CostPart wanted)
    {
        for (const auto& [kind, amount] :
             analysis::option(*m_harness->session().evaluation(), m_id.toStdString())->monthlyCost.parts) {
            if (kind == wanted)
                return amount;
        }
        return 0.0;
    }
    [[nodiscard]] OptionsModel* rows() { return m_harness->window().shortlist()->model(); }

    std::unique_ptr<Harness> m_harness;
    QString m_id;
};

void ServicesTest::init()
{
    m_harness = std::make_unique<Harness>();
    plan::Plan after = m_harness->plan();
    catalogue::ManagedOffer offer;
    offer.id = "own/everything";
    offer.model = "Sells Everything";
    offer.provider = "Nobody";
    offer.currency = after.currency;
    offer.prices = {.input = 2.0, .output = 10.0, .cacheRead = 0.2, .cacheWriteShort = 2.5, .cacheWriteLong = 4.0};
    offer.flexMultiplier = base::Quantity{.value = 0.5};
    offer.regional = catalogue::RegionalEndpoint{{.value = 1.1}, {"AU"}};
    offer.provisioned = {{0, {.value = 40.0}, 60'000.0, 6'000.0, 1.0, 1.0, 1.0},
                         {1, {.value = 30.0}, 60'000.0, 6'000.0, 1.0, 2.0, 1.0}};
    offer.cacheStoragePerMillionTokenHours = 1.0;
    offer.provenance = {"a test", "2026-11-21", base::Confidence::Reported, {}};
    after.own.managed.push_back(offer);
    m_harness->session().change(u"Own offer"_s, after);
    m_harness->window().planActions()->addManagedById(u"own/everything"_s);
    m_id = QString::fromStdString(m_harness->plan().managed.back().id);
    QVERIFY(m_harness->session().problems().empty());
}

void ServicesTest::flexIsChosenAndCostsLess()
{
    const double before = part(analysis::CostPart::Tokens);
    editOption([](QWidget* dialog) {
        QVERIFY(qobject_cast<editors::ManagedDialog*>(dialog));
        choose(dialog, u"Service"_s, static_cast<int>(Service::Flex));
        click(dialog, u"OK"_s);
    });
    QCOMPARE(entry().service, Service::Flex);
    QCOMPARE(part(analysis::CostPart::Tokens), before * 0.5);
    const QString row = plain(rows()->index(rows()->rowOf(m_id), OptionsModel::Scale).data().toString());
    QVERIFY2(row.contains(u"flex × 0.5"_s), qPrintable(row));
    m_harness->trigger(u"editUndo"_s);
    QCOMPARE(entry().service, Service::Standard);
}

void ServicesTest::whatIsNotSoldCannotBeChosen()
{
    editOption([](QWidget* dialog) {
        auto* box = named<QComboBox>(dialog, u"Service"_s);
        const int index = box->findData(static_cast<int>(Service::Priority));
        QVERIFY(index >= 0); // it is there, and says why not
        QVERIFY(!static_cast<QStandardItemModel*>(box->model())->item(index)->isEnabled());
        QVERIFY(box->itemText(index).contains(u"no price known"_s));
        QVERIFY(!named<editors::AmountField>(dialog, u"Throughput units"_s)->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
}

void ServicesTest::throughputIsBoughtByTheUnit()
{
    editOption([](QWidget* dialog) {
        choose(dialog, u"Service"_s, static_cast<int>(Service::Provisioned));
        choose(dialog, u"Throughput term"_s, 1);
        auto* units = named<editors::AmountField>(dialog, u"Throughput units"_s);
        QVERIFY(units->isEnabled());
        typeInto(dialog, u"Throughput units"_s, u"500"_s);
        click(dialog, u"OK"_s);
    });
    QCOMPARE(entry().service, Service::Provisioned);
    QCOMPARE(entry().provisionedTermMonths, 1);
    QCOMPARE(entry().provisionedUnits.value, 500.0);
    // 500 units at 30 an hour, all hours of a month.
    QCOMPARE(part(analysis::CostPart::Provisioned), 500.0 * 30.0 * base::hoursPerMonth);
    QVERIFY(plain(rows()->index(rows()->rowOf(m_id), OptionsModel::Scale).data().toString()).contains(u"units: 500"_s));
}

void ServicesTest::aRegionCostsItsShareMore()
{
    const double before = part(analysis::CostPart::Tokens);
    editOption([](QWidget* dialog) {
        auto* box = dialog->findChildren<QCheckBox*>().front();
        QVERIFY2(box->text().contains(u"× 1.1"_s), qPrintable(box->text()));
        box->click();
        click(dialog, u"OK"_s);
    });
    QVERIFY(entry().regionalEndpoint);
    QVERIFY(std::abs(part(analysis::CostPart::Tokens) - before * 1.1) < 1e-9 * before);
}

void ServicesTest::theCacheIsPaidForAsLongAsItIsKept()
{
    editOption([](QWidget* dialog) {
        choose(dialog, u"Cache writes"_s, true);
        typeInto(dialog, u"Cache kept at all hours"_s, u"2M"_s);
        click(dialog, u"OK"_s);
    });
    QVERIFY(entry().longCacheLifetime);
    QCOMPARE(entry().cacheKeptTokens.value, 2e6);
    // Two million tokens at 1 a million and hour.
    QCOMPARE(part(analysis::CostPart::CacheStorage), 2.0 * base::hoursPerMonth);
}

void ServicesTest::aCommitmentIsTheLeastThatIsSpent()
{
    const double much = month() * 10.0;
    editOption([much](QWidget* dialog) {
        auto* months = named<editors::AmountField>(dialog, u"Committed for"_s);
        QVERIFY(!months->isEnabled());
        typeInto(dialog, u"Committed spend"_s, QString::number(much, 'f', 0));
        QVERIFY(months->isEnabled());
        typeInto(dialog, u"Committed for"_s, u"12"_s);
        click(dialog, u"OK"_s);
    });
    QCOMPARE(entry().committedMonths, 12);
    QVERIFY(month() >= std::floor(much));
}

void ServicesTest::theDialogSaysWhatTheMonthWouldBe()
{
    editOption([this](QWidget* dialog) {
        auto* label = dialog->findChild<QLabel*>(u"month"_s);
        QVERIFY(label);
        const models::Format format(QLocale(), "AUD");
        QVERIFY2(label->text().contains(format.money(month())), qPrintable(label->text()));
        const QString before = label->text();
        choose(dialog, u"Service"_s, static_cast<int>(Service::Flex));
        QVERIFY(label->text() != before);
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
}

void ServicesTest::cancelChangesNothing()
{
    const plan::Plan before = m_harness->plan();
    editOption([](QWidget* dialog) {
        choose(dialog, u"Service"_s, static_cast<int>(Service::Flex));
        typeInto(dialog, u"Input"_s, u"99"_s);
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    QCOMPARE(m_harness->plan(), before);
}

void ServicesTest::aCurrencyWithoutARateAsksForIt()
{
    const QString path = u"exchange_rates.NZD"_s;
    QVERIFY(!m_harness->field(path));
    plan::Plan after = m_harness->plan();
    after.own.managed.back().currency = "NZD";
    m_harness->session().change(u"Another currency"_s, after);
    QVERIFY(!m_harness->session().evaluation());
    QCOMPARE(m_harness->session().problems().front().code, std::string("missing_exchange_rate"));
    editors::AmountField* field = m_harness->field(path);
    QVERIFY(field);
    QVERIFY(field->text().isEmpty());
    QCOMPARE(field->placeholderText(), u"missing"_s);
    m_harness->type(path, u"0.91"_s);
    QCOMPARE(m_harness->plan().exchangeRates.at("NZD").value, 0.91);
    QVERIFY(m_harness->session().evaluation());
}

void ServicesTest::taxShowsInTheRowAndTheChart()
{
    plan::Plan after = m_harness->plan();
    after.tax = {"GST", true, true};
    m_harness->session().change(u"Tax"_s, after);
    const auto& evaluation = *m_harness->session().evaluation();
    const auto* option = analysis::option(evaluation, m_id.toStdString());
    QVERIFY(option->monthlyCost.tax);
    const models::Format format(QLocale(), "AUD");
    const QString tip = rows()->index(rows()->rowOf(m_id), OptionsModel::Cost).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(u"GST"_s), qPrintable(tip));
    const charts::CostFigure figure(report::costBars(evaluation), u"GST"_s);
    const QString described = figure.description(format);
    QVERIFY2(described.contains(format.money(analysis::totalWithTax(option->monthlyCost, evaluation.tax))),
             qPrintable(described));
    QVERIFY(figure.table(format).heads.contains(u"GST on top"_s));
}

void ServicesTest::taxThatIsNotRecoveredIsInTheTotal()
{
    plan::Plan after = m_harness->plan();
    after.tax = {"GST", true, false};
    m_harness->session().change(u"Tax"_s, after);
    const models::Format format(QLocale(), "AUD");
    const QString tip = plain(rows()->index(rows()->rowOf(m_id), OptionsModel::Cost).data(Qt::ToolTipRole).toString());
    QVERIFY2(tip.contains(u"not recovered"_s), qPrintable(tip));
    const charts::CostFigure figure(report::costBars(*m_harness->session().evaluation()), u"GST"_s);
    QVERIFY(figure.table(format).heads.contains(u"of it GST"_s));
}

QTEST_MAIN(ServicesTest)
#include "tst_services.moc"
