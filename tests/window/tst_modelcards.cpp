// SPDX-License-Identifier: GPL-3.0-or-later
// Model cards of the plan's own, made and changed in the real window as a person would.
#include "window/owncards.h"

#include "editors/modelcarddialog.h"
#include "editors/offerdialogs.h"
#include "models/optionsmodel.h"
#include "session/plansession.h"
#include "window/shortlistpanel.h"

#include <QCheckBox>
#include <QComboBox>

using namespace evenhost;
using namespace Qt::StringLiterals;
using models::OptionsModel;
using session::CardKind;
using testing::button;
using testing::click;
using testing::Harness;
using testing::named;
using testing::typeInto;

class ModelCardsTest : public testing::OwnCardsFixture
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void aCardOfTheCatalogueIsChangedForThisPlan();
    void plausibilityFollowsTheLayers();
    void layersThatDoNotAddUpAreLocated();
    void aCardStartsFromAConfiguration();
    void aBrokenConfigurationChangesNothing();
    void attentionGroupsShowTheFieldsOfTheirKind();
    void rowsSayThatACardIsTheirOwn();
    void escapeChangesNothing();
};

void ModelCardsTest::initTestCase()
{
    Harness::prepareApplication();
}

void ModelCardsTest::init()
{
    open();
}

void ModelCardsTest::aCardOfTheCatalogueIsChangedForThisPlan()
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

void ModelCardsTest::plausibilityFollowsTheLayers()
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

void ModelCardsTest::layersThatDoNotAddUpAreLocated()
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

void ModelCardsTest::aCardStartsFromAConfiguration()
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

void ModelCardsTest::aBrokenConfigurationChangesNothing()
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

void ModelCardsTest::attentionGroupsShowTheFieldsOfTheirKind()
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

void ModelCardsTest::rowsSayThatACardIsTheirOwn()
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

void ModelCardsTest::escapeChangesNothing()
{
    const plan::Plan before = plan();
    edit(CardKind::Model, u"gpt-oss-120b"_s, [](QWidget* dialog) {
        typeInto(dialog, u"Name"_s, u"Something else"_s);
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    QVERIFY(plan() == before);
}

QTEST_MAIN(ModelCardsTest)
#include "tst_modelcards.moc"
