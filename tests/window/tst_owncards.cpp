// SPDX-License-Identifier: GPL-3.0-or-later
// Cards and offers of the plan's own, made and changed in the real window as a person would.
#include "window/harness.h"

#include "documents/planfile.h"
#include "editors/modelcarddialog.h"
#include "editors/offerdialogs.h"
#include "editors/owndialog.h"
#include "editors/pickerdialog.h"
#include "models/optionsmodel.h"
#include "session/plansession.h"
#include "window/cardactions.h"
#include "window/dialogparts.h"
#include "window/fileactions.h"
#include "window/planactions.h"
#include "window/shortlistpanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QTableWidget>

using namespace evenhost;
using namespace Qt::StringLiterals;
using models::OptionsModel;
using session::CardKind;
using testing::button;
using testing::click;
using testing::Harness;
using testing::named;
using testing::typeInto;

class OwnCardsTest : public QObject
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
    void aCardOfTheCatalogueIsChangedForThisPlan();
    void plausibilityFollowsTheLayers();
    void layersThatDoNotAddUpAreLocated();
    void aCardStartsFromAConfiguration();
    void aBrokenConfigurationChangesNothing();
    void attentionGroupsShowTheFieldsOfTheirKind();
    void anOwnOfferIsRenamedWithWhatRefersToIt();
    void whatIsInUseCannotBeRemoved();
    void aStandInIsRemovedAndTheCatalogueShowsAgain();
    void theListMakesEditsAndRemoves();
    void ownCardsTravelInThePlanFile();
    void rowsSayThatACardIsTheirOwn();
    void escapeChangesNothing();

private:
    [[nodiscard]] window::CardActions* cards() { return m_harness->window().planActions()->cards(); }
    [[nodiscard]] const plan::Plan& plan() { return m_harness->plan(); }
    /// Opens an editor and drives it; what it returns is the id that was kept.
    QString edit(CardKind kind, const QString& id, const std::function<void(QWidget*)>& drive)
    {
        m_harness->whenDialogOpens(drive);
        return cards()->edit(&m_harness->window(), kind, id);
    }
    static editors::AmountField* amount(QWidget* dialog, const QString& label)
    {
        return named<editors::AmountField>(dialog, label);
    }

    std::unique_ptr<Harness> m_harness;
};

void OwnCardsTest::initTestCase()
{
    Harness::prepareApplication();
}

void OwnCardsTest::init()
{
    m_harness.reset();
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support|QStandardPaths: ).*"_s));
    m_harness = std::make_unique<Harness>();
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

void OwnCardsTest::aCardOfTheCatalogueIsChangedForThisPlan()
{
    const auto id = QString::fromStdString(plan().shortlist.front().modelId);
    edit(CardKind::Model, id, [](QWidget* dialog) {
        typeInto(dialog, u"Name"_s, u"Renamed"_s);
        click(dialog, u"OK"_s);
    });
    QCOMPARE(plan().own.models.size(), std::size_t(1));
    QCOMPARE(plan().own.models.front().id, id.toStdString());
    QCOMPARE(plan().own.models.front().name, std::string("Renamed"));
    QVERIFY(m_harness->session().problems().empty());
}

void OwnCardsTest::plausibilityFollowsTheLayers()
{
    edit(CardKind::Model, u"gpt-oss-120b"_s, [](QWidget* dialog) {
        auto* card = qobject_cast<editors::ModelCardDialog*>(dialog);
        QVERIFY(card);
        const QString before = card->plausibilityText();
        QVERIFY2(before.contains(u"✓"_s), qPrintable(before));
        QVERIFY2(before.contains(u"KV cache, 16 bit"_s), qPrintable(before));
        // Twice the experts: the recomputed total runs away from the stated one, and says so.
        typeInto(dialog, u"Experts a layer"_s, u"256"_s);
        QVERIFY(card->plausibilityText() != before);
        QVERIFY2(card->plausibilityText().contains(u"▲"_s), qPrintable(card->plausibilityText()));
        QTRY_VERIFY(!amount(dialog, u"Total"_s)->accessibleDescription().isEmpty());
        QVERIFY(card->okButton()->isEnabled()); // a doubt, not a mistake
        card->reject();
    });
}

void OwnCardsTest::layersThatDoNotAddUpAreLocated()
{
    edit(CardKind::Model, u"gpt-oss-120b"_s, [](QWidget* dialog) {
        auto* card = qobject_cast<editors::ModelCardDialog*>(dialog);
        auto* layers = named<editors::AmountField>(card->page(2), u"Layers"_s);
        QVERIFY(layers);
        typeInto(layers, u"37"_s);
        QVERIFY(!card->okButton()->isEnabled());
        QVERIFY(!layers->accessibleDescription().isEmpty());
        typeInto(layers, u"36"_s);
        QVERIFY(card->okButton()->isEnabled());
        card->reject();
    });
}

void OwnCardsTest::aCardStartsFromAConfiguration()
{
    // A small dense model in the format of transformers: 2 layers, width 64, 4 heads of 16, vocabulary 1,000.
    QFile file(m_harness->file(u"config.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"architectures": ["LlamaForCausalLM"], "model_type": "llama", "hidden_size": 64,
        "intermediate_size": 128, "num_hidden_layers": 2, "num_attention_heads": 4, "num_key_value_heads": 4,
        "vocab_size": 1000, "max_position_embeddings": 2048, "tie_word_embeddings": false, "torch_dtype": "bfloat16"})");
    file.close();
    m_harness->dialogs().nextFile = file.fileName();
    edit(CardKind::Model, {}, [](QWidget* dialog) {
        auto* card = qobject_cast<editors::ModelCardDialog*>(dialog);
        click(dialog, u"Start from config.json …"_s);
        QVERIFY(card->card().architecture);
        typeInto(dialog, u"Name"_s, u"Tiny"_s);
        QVERIFY2(card->okButton()->isEnabled(), qPrintable(card->message()));
        click(dialog, u"OK"_s);
    });
    QCOMPARE(plan().own.models.size(), std::size_t(1));
    const auto& made = plan().own.models.front();
    QCOMPARE(made.name, std::string("Tiny"));
    // By hand: embedding and head 2 * 1000 * 64, attention 2 * 4 * 64 * 64, feed-forward 2 * 3 * 64 * 128.
    QCOMPARE(made.parameters.total, 2.0 * 1000 * 64 + 2 * 4 * 64 * 64 + 2 * 3 * 64 * 128);
    QCOMPARE(made.context.tokens, 2048.0);
}

void OwnCardsTest::aBrokenConfigurationChangesNothing()
{
    QFile file(m_harness->file(u"config.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"hidden_size\": ");
    file.close();
    m_harness->dialogs().nextFile = file.fileName();
    edit(CardKind::Model, {}, [this](QWidget* dialog) {
        auto* card = qobject_cast<editors::ModelCardDialog*>(dialog);
        const catalogue::ModelCard before = card->card();
        click(dialog, u"Start from config.json …"_s);
        QVERIFY(card->card() == before);
        QVERIFY(m_harness->dialogs().lastProblem.contains(u"config.json"_s));
        QVERIFY(!m_harness->dialogs().lastDetails.isEmpty());
        card->reject();
    });
}

void OwnCardsTest::attentionGroupsShowTheFieldsOfTheirKind()
{
    edit(CardKind::Model, u"gpt-oss-120b"_s, [](QWidget* dialog) {
        auto* card = qobject_cast<editors::ModelCardDialog*>(dialog);
        QWidget* page = card->page(3);
        QVERIFY(!named<editors::AmountField>(page, u"Latent rank"_s));
        named<QComboBox>(page, u"Kind"_s)->setCurrentIndex(2); // latent attention
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(named<editors::AmountField>(page, u"Latent rank"_s));
        typeInto(named<editors::AmountField>(page, u"Latent rank"_s), u"512"_s);
        QCOMPARE(card->card().architecture->mixers.front().latentRank, 512);
        card->reject();
    });
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
    Harness other{QString()};
    other.window().fileActions()->open(m_harness->dialogs().nextFile);
    QVERIFY(other.plan() == before);
    QCOMPARE(other.plan().own.hosting.front().pricePerNodeHour.value, 31.0);
    QCOMPARE(other.plan().own.models.front().name, std::string("Ours"));
}

void OwnCardsTest::rowsSayThatACardIsTheirOwn()
{
    auto* rows = m_harness->window().shortlist()->model();
    QVERIFY(!rows->index(0, 0).data(OptionsModel::DetailRole).toString().contains(u"own"_s));
    const auto id = QString::fromStdString(plan().shortlist.front().modelId);
    edit(CardKind::Model, id, [](QWidget* dialog) {
        typeInto(dialog, u"Made by"_s, u"Us"_s);
        click(dialog, u"OK"_s);
    });
    QCOMPARE(rows->index(0, 0).data(OptionsModel::DetailRole).toString(), u"Us · own"_s);
}

void OwnCardsTest::escapeChangesNothing()
{
    const plan::Plan before = plan();
    edit(CardKind::Model, u"gpt-oss-120b"_s, [](QWidget* dialog) {
        typeInto(dialog, u"Name"_s, u"Something else"_s);
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    QVERIFY(plan() == before);
}

QTEST_MAIN(OwnCardsTest)
#include "tst_owncards.moc"
