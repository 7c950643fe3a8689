// SPDX-License-Identifier: GPL-3.0-or-later
// Offers of the plan's own, made and changed in the real window as a person would.
#include "window/owncards.h"

#include "documents/planfile.h"
#include "editors/offerdialogs.h"
#include "editors/owndialog.h"
#include "editors/pickerdialog.h"
#include "session/plansession.h"
#include "window/fileactions.h"

#include <QCheckBox>
#include <QComboBox>
#include <QTableWidget>

using namespace evenhost;
using namespace Qt::StringLiterals;
using session::CardKind;
using testing::button;
using testing::click;
using testing::Harness;
using testing::named;
using testing::typeInto;

class OwnCardsTest : public testing::OwnCardsFixture
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void aManagedOfferIsMadeFromNothing();
    void aManagedOfferStartsFromTheCatalogue();
    void everyPriceOfAManagedOfferIsKept();
    void tiersOutOfOrderHoldBackOk();
    void aTierIsRemovedAgain();
    void aBadDateIsMarkedAtItsField();
    void aNegativePriceKeepsTheLastGoodOne();
    void aBadIdentifierHoldsBackOk();
    void anIdentifierThatIsTakenHoldsBackOk();
    void theCurrencyOfAnOfferIsThatOfItsFields();
    void aHostingOfferIsMadeFromAMachine();
    void anUnknownMachineSaysWhy();
    void anOwnedMachineHasPriceAndPower();
    void aReservationNeedsATerm();
    void theCatalogueStaysWhenNothingIsChanged();
    void anOwnOfferIsRenamedWithWhatRefersToIt();
    void whatIsInUseCannotBeRemoved();
    void aStandInIsRemovedAndTheCatalogueShowsAgain();
    void theListMakesEditsAndRemoves();
    void ownCardsTravelInThePlanFile();
};

void OwnCardsTest::initTestCase()
{
    Harness::prepareApplication();
}

void OwnCardsTest::init()
{
    open();
}

void OwnCardsTest::aManagedOfferIsMadeFromNothing()
{
    const QString id = edit(CardKind::Managed, {}, [](QWidget* dialog) {
        typeInto(dialog, u"Model"_s, u"Our gateway"_s);
        typeInto(dialog, u"Identifier"_s, u"own/gateway"_s);
        typeInto(dialog, u"Input"_s, u"A$ 1.20"_s);
        typeInto(dialog, u"Output"_s, u"3*1.5"_s);
        typeInto(dialog, u"Source"_s, u"Quote of 3 November"_s);
        click(dialog, u"OK"_s);
    });
    QCOMPARE(id, u"own/gateway"_s);
    QCOMPARE(plan().own.managed.size(), std::size_t(1));
    const auto& offer = plan().own.managed.front();
    QCOMPARE(offer.model, std::string("Our gateway"));
    QCOMPARE(offer.currency, std::string("AUD"));
    QCOMPARE(offer.prices.input, 1.2);
    QCOMPARE(offer.prices.output, 4.5);
    QCOMPARE(offer.provenance.source, std::string("Quote of 3 November"));
    QCOMPARE(offer.provenance.date, std::string("2026-11-21")); // today of the harness
    QCOMPARE(m_harness->session().undoStack()->count(), 1);
    m_harness->session().undoStack()->undo();
    QVERIFY(plan().own.managed.empty());
}

void OwnCardsTest::aManagedOfferStartsFromTheCatalogue()
{
    const auto& offers = m_harness->session().catalogue()->managed;
    const auto tiered = std::find_if(offers.begin(), offers.end(), [](const auto& o) { return !o.tiers.empty(); });
    QVERIFY(tiered != offers.end());
    edit(CardKind::Managed, {}, [&](QWidget* dialog) {
        m_harness->whenDialogOpens([&](QWidget* over) {
            auto* picker = qobject_cast<editors::PickerDialog*>(over);
            QVERIFY(picker);
            picker->setCurrentId(QString::fromStdString(tiered->id));
            picker->accept();
        });
        click(dialog, u"Start from …"_s);
        click(dialog, u"OK"_s);
    });
    QCOMPARE(plan().own.managed.size(), std::size_t(1));
    const auto& copy = plan().own.managed.front();
    QVERIFY(copy.id != tiered->id);
    QVERIFY(copy.tiers == tiered->tiers);
    QVERIFY(copy.prices == tiered->prices);
}

void OwnCardsTest::everyPriceOfAManagedOfferIsKept()
{
    edit(CardKind::Managed, {}, [](QWidget* dialog) {
        typeInto(dialog, u"Identifier"_s, u"own/full"_s);
        typeInto(dialog, u"Input"_s, u"2"_s);
        typeInto(dialog, u"Output"_s, u"10"_s);
        typeInto(dialog, u"Cached input, read"_s, u"0.2"_s);
        typeInto(dialog, u"Cache write, short lifetime"_s, u"2.5"_s);
        typeInto(dialog, u"Cache write, long lifetime"_s, u"4"_s);
        typeInto(dialog, u"Batch price"_s, u"50 %"_s);
        typeInto(dialog, u"Committed spend"_s, u"20k"_s);
        typeInto(dialog, u"Longest context"_s, u"1M"_s);
        dialog->findChild<QAbstractButton*>(u"timeOfDay"_s)->click();
        QCoreApplication::processEvents();
        typeInto(dialog, u"Off-peak price"_s, u"25"_s);
        dialog->findChild<QAbstractButton*>(u"addChange"_s)->click();
        QCoreApplication::processEvents();
        typeInto(dialog, u"First day"_s, u"2027-01-01"_s);
        click(dialog, u"OK"_s);
    });
    QCOMPARE(plan().own.managed.size(), std::size_t(1));
    const auto& offer = plan().own.managed.front();
    QCOMPARE(offer.prices.cacheRead.value_or(0), 0.2);
    QCOMPARE(offer.prices.cacheWriteShort.value_or(0), 2.5);
    QCOMPARE(offer.prices.cacheWriteLong.value_or(0), 4.0);
    QCOMPARE(offer.batchMultiplier.value_or(0), 0.5);
    QCOMPARE(offer.minimumMonthlySpend.value_or(0), 20000.0);
    QCOMPARE(offer.contextTokens, 1e6);
    QVERIFY(offer.timeOfDay);
    QCOMPARE(offer.timeOfDay->offPeakMultiplier, 0.25);
    QCOMPARE(offer.dated.size(), std::size_t(1));
    QCOMPARE(offer.dated.front().validFrom, std::string("2027-01-01"));
}

void OwnCardsTest::tiersOutOfOrderHoldBackOk()
{
    edit(CardKind::Managed, {}, [](QWidget* dialog) {
        auto* record = qobject_cast<editors::RecordDialog*>(dialog);
        QVERIFY(record);
        for (int i = 0; i < 2; ++i) {
            dialog->findChild<QAbstractButton*>(u"addTier"_s)->click();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QCoreApplication::processEvents();
        }
        QVERIFY(record->okButton()->isEnabled());
        typeInto(dialog, u"Prompts above"_s, u"1M"_s); // the first of the two
        QVERIFY(!record->okButton()->isEnabled());
        QVERIFY(!record->message().isEmpty());
        typeInto(dialog, u"Prompts above"_s, u"128k"_s);
        QVERIFY(record->okButton()->isEnabled());
        click(dialog, u"OK"_s);
    });
    QCOMPARE(plan().own.managed.front().tiers.size(), std::size_t(2));
    QCOMPARE(plan().own.managed.front().tiers.front().aboveInputTokens, 128000.0);
}

void OwnCardsTest::aTierIsRemovedAgain()
{
    edit(CardKind::Managed, {}, [](QWidget* dialog) {
        dialog->findChild<QAbstractButton*>(u"addTier"_s)->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        auto* remove = named<QPushButton>(dialog, u"Remove: Tier 1"_s);
        QVERIFY(remove);
        remove->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!named<QPushButton>(dialog, u"Remove: Tier 1"_s));
        click(dialog, u"OK"_s);
    });
    QVERIFY(plan().own.managed.front().tiers.empty());
}

void OwnCardsTest::aBadDateIsMarkedAtItsField()
{
    edit(CardKind::Managed, {}, [](QWidget* dialog) {
        auto* record = qobject_cast<editors::RecordDialog*>(dialog);
        typeInto(dialog, u"Date of the source"_s, u"yesterday"_s);
        QVERIFY(!record->okButton()->isEnabled());
        QVERIFY(named<QLineEdit>(dialog, u"Date of the source"_s)->accessibleDescription().contains(u"yesterday"_s));
        typeInto(dialog, u"Date of the source"_s, u"2026-11"_s);
        QVERIFY(record->okButton()->isEnabled());
        QVERIFY(named<QLineEdit>(dialog, u"Date of the source"_s)->accessibleDescription().isEmpty());
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
}

void OwnCardsTest::aNegativePriceKeepsTheLastGoodOne()
{
    edit(CardKind::Managed, {}, [](QWidget* dialog) {
        auto* record = qobject_cast<editors::ManagedOfferDialog*>(dialog);
        typeInto(dialog, u"Output"_s, u"8"_s);
        typeInto(dialog, u"Output"_s, u"-3"_s);
        QVERIFY(amount(dialog, u"Output"_s)->isRefused());
        QCOMPARE(record->offer().prices.output, 8.0);
        QVERIFY(!record->okButton()->isEnabled());
        typeInto(dialog, u"Output"_s, u"abc"_s);
        QVERIFY(amount(dialog, u"Output"_s)->isRefused());
        QTest::keyClick(amount(dialog, u"Output"_s), Qt::Key_Tab);
        QCoreApplication::processEvents();
        QCOMPARE(amount(dialog, u"Output"_s)->text(), u"8.00"_s); // the field shows the last good one again
        QVERIFY(record->okButton()->isEnabled());
        record->reject();
    });
}

void OwnCardsTest::aBadIdentifierHoldsBackOk()
{
    edit(CardKind::Hosting, {}, [](QWidget* dialog) {
        auto* record = qobject_cast<editors::RecordDialog*>(dialog);
        typeInto(dialog, u"A node"_s, u"8 x H200"_s);
        typeInto(dialog, u"An hour"_s, u"30"_s);
        QVERIFY(record->okButton()->isEnabled());
        typeInto(dialog, u"Identifier"_s, u"Not An Id!"_s);
        QVERIFY(!record->okButton()->isEnabled());
        QVERIFY(!named<QLineEdit>(dialog, u"Identifier"_s)->accessibleDescription().isEmpty());
        record->reject();
    });
    QVERIFY(plan().own.hosting.empty());
}

void OwnCardsTest::anIdentifierThatIsTakenHoldsBackOk()
{
    const auto make = [](QWidget* dialog) {
        typeInto(dialog, u"Identifier"_s, u"own/one"_s);
        click(dialog, u"OK"_s);
    };
    QCOMPARE(edit(CardKind::Managed, {}, make), u"own/one"_s);
    edit(CardKind::Managed, {}, [](QWidget* dialog) {
        typeInto(dialog, u"Identifier"_s, u"own/one"_s);
        QVERIFY(!button(dialog, u"OK"_s)->isEnabled());
        qobject_cast<QDialog*>(dialog)->reject();
    });
    QCOMPARE(plan().own.managed.size(), std::size_t(1));
}

void OwnCardsTest::theCurrencyOfAnOfferIsThatOfItsFields()
{
    edit(CardKind::Managed, {}, [](QWidget* dialog) {
        typeInto(dialog, u"Currency"_s, u"usd"_s);
        QTest::keyClick(named<QLineEdit>(dialog, u"Currency"_s), Qt::Key_Tab);
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        typeInto(dialog, u"Input"_s, u"US$ 2"_s);
        QVERIFY(!amount(dialog, u"Input"_s)->isRefused());
        click(dialog, u"OK"_s);
    });
    QCOMPARE(plan().own.managed.front().currency, std::string("USD"));
    QCOMPARE(plan().own.managed.front().prices.input, 2.0);
}

void OwnCardsTest::aHostingOfferIsMadeFromAMachine()
{
    const QString id = edit(CardKind::Hosting, {}, [](QWidget* dialog) {
        typeInto(dialog, u"A node"_s, u"4 x mi300x"_s);
        typeInto(dialog, u"Provider"_s, u"Our own lab"_s);
        typeInto(dialog, u"Region"_s, u"Sydney"_s);
        typeInto(dialog, u"Country"_s, u"AU"_s);
        typeInto(dialog, u"An hour"_s, u"12.5"_s);
        typeInto(dialog, u"An hour, lowest"_s, u"10"_s);
        typeInto(dialog, u"An hour, highest"_s, u"15"_s);
        click(dialog, u"OK"_s);
    });
    QVERIFY(!id.isEmpty());
    const auto& offer = plan().own.hosting.front();
    QCOMPARE(offer.acceleratorId, std::string("mi300x"));
    QCOMPARE(offer.gpusPerNode, 4);
    QCOMPARE(offer.pricePerNodeHour.value, 12.5);
    QCOMPARE(offer.pricePerNodeHour.low.value_or(0), 10.0);
    QCOMPARE(offer.pricePerNodeHour.high.value_or(0), 15.0);
    QCOMPARE(offer.country, std::string("AU"));
    // It can be chosen and costs what it says.
    plan::Plan after = plan();
    after.shortlist.front().hostingId = offer.id;
    m_harness->session().change(u"host it"_s, after);
    QVERIFY(m_harness->session().problems().empty());
}

void OwnCardsTest::anUnknownMachineSaysWhy()
{
    edit(CardKind::Hosting, {}, [](QWidget* dialog) {
        auto* record = qobject_cast<editors::HostingOfferDialog*>(dialog);
        typeInto(dialog, u"A node"_s, u"8 x H200"_s);
        typeInto(dialog, u"A node"_s, u"8 x quantum"_s);
        QVERIFY(named<QLineEdit>(dialog, u"A node"_s)->accessibleDescription().contains(u"8 x quantum"_s));
        QVERIFY(!record->okButton()->isEnabled());
        QCOMPARE(record->offer().gpusPerNode, 8);
        typeInto(dialog, u"A node"_s, u"0 x H200"_s);
        QVERIFY(!record->okButton()->isEnabled());
        record->reject();
    });
}

void OwnCardsTest::anOwnedMachineHasPriceAndPower()
{
    edit(CardKind::Hosting, {}, [](QWidget* dialog) {
        auto* record = qobject_cast<editors::HostingOfferDialog*>(dialog);
        typeInto(dialog, u"A node"_s, u"8 x H100"_s);
        auto* billing = named<QComboBox>(dialog, u"How it is paid"_s);
        QVERIFY(billing);
        billing->setCurrentIndex(3); // owned
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!amount(dialog, u"An hour"_s));
        typeInto(dialog, u"Server with its GPUs"_s, u"A$ 420k"_s);
        typeInto(dialog, u"At full load"_s, u"10.2 kW"_s);
        QVERIFY(record->okButton()->isEnabled());
        click(dialog, u"OK"_s);
    });
    const auto& offer = plan().own.hosting.front();
    QVERIFY(offer.billing == catalogue::Billing::Owned);
    QVERIFY(offer.ownership);
    QCOMPARE(offer.ownership->serverPrice.value, 420000.0);
    QCOMPARE(offer.ownership->nodePowerKilowatts.value, 10.2);
}

void OwnCardsTest::aReservationNeedsATerm()
{
    edit(CardKind::Hosting, {}, [](QWidget* dialog) {
        auto* record = qobject_cast<editors::HostingOfferDialog*>(dialog);
        typeInto(dialog, u"A node"_s, u"8 x H100"_s);
        typeInto(dialog, u"An hour"_s, u"20"_s);
        named<QComboBox>(dialog, u"How it is paid"_s)->setCurrentIndex(2); // reserved
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QTRY_VERIFY(!record->okButton()->isEnabled());
        typeInto(dialog, u"Term"_s, u"12"_s);
        QVERIFY(record->okButton()->isEnabled());
        click(dialog, u"OK"_s);
    });
    QCOMPARE(plan().own.hosting.front().termMonths, 12);
}

void OwnCardsTest::theCatalogueStaysWhenNothingIsChanged()
{
    const auto id = QString::fromStdString(plan().shortlist.front().hostingId);
    const plan::Plan before = plan();
    edit(CardKind::Hosting, id, [](QWidget* dialog) { click(dialog, u"OK"_s); });
    QVERIFY(plan() == before);
    QCOMPARE(m_harness->session().undoStack()->count(), 0);
}

void OwnCardsTest::anOwnOfferIsRenamedWithWhatRefersToIt()
{
    const std::string former = plan().managed.front().offerId;
    edit(CardKind::Managed, QString::fromStdString(former), [](QWidget* dialog) {
        typeInto(dialog, u"Input"_s, u"9"_s);
        click(dialog, u"OK"_s);
    });
    edit(CardKind::Managed, QString::fromStdString(former), [](QWidget* dialog) {
        typeInto(dialog, u"Identifier"_s, u"own/renamed"_s);
        click(dialog, u"OK"_s);
    });
    QCOMPARE(plan().own.managed.size(), std::size_t(1));
    QCOMPARE(plan().own.managed.front().id, std::string("own/renamed"));
    QCOMPARE(plan().managed.front().offerId, std::string("own/renamed"));
    QVERIFY(m_harness->session().problems().empty());
}

void OwnCardsTest::whatIsInUseCannotBeRemoved()
{
    edit(CardKind::Managed, {}, [](QWidget* dialog) {
        typeInto(dialog, u"Identifier"_s, u"own/used"_s);
        typeInto(dialog, u"Output"_s, u"3"_s);
        click(dialog, u"OK"_s);
    });
    m_harness->window().planActions()->addManagedById(u"own/used"_s);
    const plan::Plan before = plan();
    cards()->remove(&m_harness->window(), CardKind::Managed, u"own/used"_s);
    QVERIFY(plan() == before);
    QVERIFY(m_harness->dialogs().lastProblem.contains(u"own/used"_s));
}

void OwnCardsTest::aStandInIsRemovedAndTheCatalogueShowsAgain()
{
    const auto id = QString::fromStdString(plan().managed.front().offerId);
    edit(CardKind::Managed, id, [](QWidget* dialog) {
        typeInto(dialog, u"Input"_s, u"9"_s);
        click(dialog, u"OK"_s);
    });
    QCOMPARE(plan().own.managed.size(), std::size_t(1));
    cards()->remove(&m_harness->window(), CardKind::Managed, id);
    QVERIFY(plan().own.managed.empty());
    QVERIFY(m_harness->session().problems().empty());
}

void OwnCardsTest::theListMakesEditsAndRemoves()
{
    edit(CardKind::Managed, {}, [](QWidget* dialog) {
        typeInto(dialog, u"Model"_s, u"Listed"_s);
        click(dialog, u"OK"_s);
    });
    m_harness->whenDialogOpens([this](QWidget* dialog) {
        auto* list = qobject_cast<editors::OwnDialog*>(dialog);
        QVERIFY(list);
        QCOMPARE(list->table()->rowCount(), 1);
        QCOMPARE(list->table()->item(0, 1)->text(), u"Listed"_s);
        m_harness->whenDialogOpens([](QWidget* editor) {
            typeInto(editor, u"Model"_s, u"Listed twice"_s);
            click(editor, u"OK"_s);
        });
        click(dialog, u"Edit …"_s);
        QCOMPARE(list->table()->item(0, 1)->text(), u"Listed twice"_s);
        QTest::keyClick(list->table(), Qt::Key_Delete);
        QCOMPARE(list->table()->rowCount(), 0);
        click(dialog, u"Close"_s);
    });
    m_harness->trigger(u"planOwn"_s);
    QVERIFY(plan().own.managed.empty());
    QCOMPARE(m_harness->session().undoStack()->count(), 3);
}

void OwnCardsTest::ownCardsTravelInThePlanFile()
{
    edit(CardKind::Hosting, {}, [](QWidget* dialog) {
        typeInto(dialog, u"A node"_s, u"8 x H200"_s);
        typeInto(dialog, u"An hour"_s, u"31"_s);
        click(dialog, u"OK"_s);
    });
    edit(CardKind::Model, u"gpt-oss-120b"_s, [](QWidget* dialog) {
        typeInto(dialog, u"Name"_s, u"Ours"_s);
        click(dialog, u"OK"_s);
    });
    m_harness->dialogs().nextFile = m_harness->file(u"mailed.evenhost.yaml"_s);
    QVERIFY(m_harness->window().fileActions()->save());
    const plan::Plan before = plan();
    // As mailed: another file, the first window still has its own open.
    Harness other{QString()};
    const QString mailed = other.file(u"received.evenhost.yaml"_s);
    QVERIFY(QFile::copy(m_harness->dialogs().nextFile, mailed));
    other.window().fileActions()->open(mailed);
    QVERIFY(other.plan() == before);
    QCOMPARE(other.plan().own.hosting.front().pricePerNodeHour.value, 31.0);
    QCOMPARE(other.plan().own.models.front().name, std::string("Ours"));
}

QTEST_MAIN(OwnCardsTest)
#include "tst_owncards.moc"
