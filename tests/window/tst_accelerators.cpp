// SPDX-License-Identifier: GPL-3.0-or-later
// Accelerators of the plan's own, made and changed in the real window as a person would.
#include "window/owncards.h"

#include "catalogue/catalogue.h"
#include "editors/acceleratordialog.h"
#include "editors/pickerdialog.h"
#include "session/plansession.h"

#include <QLabel>

using namespace evenhost;
using namespace Qt::StringLiterals;
using session::CardKind;
using testing::click;
using testing::Harness;
using testing::named;
using testing::typeInto;

class AcceleratorsTest : public testing::OwnCardsFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { Harness::prepareApplication(); }
    void init() { open(); }
    void oneIsMadeFromNothing();
    void oneStartsFromTheCatalogue();
    void whatItMeansIsSaidLive();
    void aMissingMemoryHoldsBackOk();
    void anOfferUsesItAndTheSizingFollows();
    void itIsRenamedWithWhatRefersToIt();
    void whatIsInUseCannotBeRemoved();

private:
    QString make(const QString& id)
    {
        return edit(CardKind::Accelerator, {}, [id](QWidget* dialog) {
            typeInto(dialog, u"Name"_s, u"Test Card 96"_s);
            typeInto(dialog, u"Identifier"_s, id);
            typeInto(dialog, u"As sold"_s, u"96"_s);
            typeInto(dialog, u"Bandwidth"_s, u"4*1000"_s);
            typeInto(dialog, u"16 bit"_s, u"900"_s);
            click(dialog, u"OK"_s);
        });
    }
    QString makeOffer(const QString& machine)
    {
        return edit(CardKind::Hosting, {}, [machine](QWidget* dialog) {
            typeInto(dialog, u"A node"_s, machine);
            typeInto(dialog, u"Provider"_s, u"Our own rack"_s);
            typeInto(dialog, u"An hour"_s, u"12"_s);
            click(dialog, u"OK"_s);
        });
    }
};

void AcceleratorsTest::oneIsMadeFromNothing()
{
    QCOMPARE(make(u"own/card-96"_s), u"own/card-96"_s);
    QCOMPARE(plan().own.accelerators.size(), std::size_t(1));
    const auto& made = plan().own.accelerators.front();
    QCOMPARE(made.name, std::string("Test Card 96"));
    QCOMPARE(made.memoryGbMarketed, 96.0);
    QCOMPARE(made.bandwidthGbPerSecond, 4000.0);
    QCOMPARE(made.tflopsBf16, std::optional(900.0));
    QVERIFY(!made.tflopsFp8); // not said is not none
    QCOMPARE(made.provenance.date, std::string("2026-11-21"));
    m_harness->trigger(u"editUndo"_s);
    QVERIFY(plan().own.accelerators.empty());
}

void AcceleratorsTest::oneStartsFromTheCatalogue()
{
    const auto& built = m_harness->session().catalogue()->accelerators.front();
    edit(CardKind::Accelerator, {}, [&](QWidget* dialog) {
        m_harness->whenDialogOpens([&](QWidget* over) {
            auto* picker = qobject_cast<editors::PickerDialog*>(over);
            QVERIFY(picker);
            picker->setCurrentId(QString::fromStdString(built.id));
            picker->accept();
        });
        click(dialog, u"Start from …"_s);
        click(dialog, u"OK"_s);
    });
    QCOMPARE(plan().own.accelerators.size(), std::size_t(1));
    auto copy = plan().own.accelerators.front();
    QVERIFY(copy.id != built.id);
    copy.id = built.id;
    QCOMPARE(copy, built);
}

void AcceleratorsTest::whatItMeansIsSaidLive()
{
    edit(CardKind::Accelerator, {}, [](QWidget* dialog) {
        const auto says = [dialog](const QString& text) {
            for (const QLabel* label : dialog->findChildren<QLabel*>()) {
                if (QString(label->text()).replace(QChar::Nbsp, u' ').contains(text))
                    return true;
            }
            return false;
        };
        typeInto(dialog, u"As sold"_s, u"80"_s);
        typeInto(dialog, u"Bandwidth"_s, u"4000"_s);
        // 80 GB at 4,000 GB a second.
        QVERIFY(says(u"20 ms"_s));
        typeInto(dialog, u"As the driver reports it"_s, u"70"_s);
        QVERIFY(says(u"70 GiB"_s));
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    QVERIFY(plan().own.accelerators.empty());
}

void AcceleratorsTest::aMissingMemoryHoldsBackOk()
{
    edit(CardKind::Accelerator, {}, [](QWidget* dialog) {
        auto* card = qobject_cast<editors::AcceleratorDialog*>(dialog);
        QVERIFY(card);
        typeInto(dialog, u"Name"_s, u"Nothing known"_s);
        QTRY_VERIFY(!card->okButton()->isEnabled());
        typeInto(dialog, u"As sold"_s, u"24"_s);
        QTRY_VERIFY(card->okButton()->isEnabled());
        card->reject();
    });
}

void AcceleratorsTest::anOfferUsesItAndTheSizingFollows()
{
    make(u"own/card-96"_s);
    const QString offer = makeOffer(u"8 x Test Card 96"_s);
    QCOMPARE(plan().own.hosting.front().acceleratorId, std::string("own/card-96"));
    const std::string entry = plan().shortlist.front().id;
    m_harness->session().setValue(u"Change hosting"_s, u"shortlist."_s + QString::fromStdString(entry) + u".hosting"_s,
                                  offer.toStdString());
    const auto* option = analysis::option(*m_harness->session().evaluation(), entry);
    QVERIFY(option && option->deployment);
    QCOMPARE(option->deployment->acceleratorName, std::string("Test Card 96"));
}

void AcceleratorsTest::itIsRenamedWithWhatRefersToIt()
{
    make(u"own/card-96"_s);
    makeOffer(u"8 x Test Card 96"_s);
    edit(CardKind::Accelerator, u"own/card-96"_s, [](QWidget* dialog) {
        typeInto(dialog, u"Identifier"_s, u"own/renamed"_s);
        click(dialog, u"OK"_s);
    });
    QCOMPARE(plan().own.accelerators.front().id, std::string("own/renamed"));
    QCOMPARE(plan().own.hosting.front().acceleratorId, std::string("own/renamed"));
}

void AcceleratorsTest::whatIsInUseCannotBeRemoved()
{
    make(u"own/card-96"_s);
    makeOffer(u"8 x Test Card 96"_s);
    cards()->remove(&m_harness->window(), CardKind::Accelerator, u"own/card-96"_s);
    QCOMPARE(plan().own.accelerators.size(), std::size_t(1));
    QVERIFY(m_harness->dialogs().lastProblem.contains(u"own/card-96"_s));
    m_harness->trigger(u"editUndo"_s); // the offer
    cards()->remove(&m_harness->window(), CardKind::Accelerator, u"own/card-96"_s);
    QVERIFY(plan().own.accelerators.empty());
}

QTEST_MAIN(AcceleratorsTest)
#include "tst_accelerators.moc"
