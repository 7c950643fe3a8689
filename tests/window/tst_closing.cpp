// SPDX-License-Identifier: GPL-3.0-or-later
// The end of a window: whatever still happens to its panels finds the session they were made for.
#include "window/harness.h"

#include "editors/assumptionsdialog.h"
#include "session/plansession.h"
#include "window/planactions.h"
#include "window/sidepanel.h"

#include <QPointer>
#include <QTest>

using namespace evenhost;
using namespace Qt::StringLiterals;
using testing::Harness;

class ClosingTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Harness::prepareApplication(); }
    void panelsEndBeforeTheirSession();
    void aWindowMayEndWhileItIsEvaluated();
    void aWindowMayEndWithItsDialogsOpen();
};

void ClosingTest::panelsEndBeforeTheirSession()
{
    auto harness = std::make_unique<Harness>();
    const QPointer<session::PlanSession> session = &harness->session();
    int ended = 0;
    QStringList late;
    for (QObject* child : harness->window().findChildren<QObject*>()) {
        connect(child, &QObject::destroyed, this, [&, name = QString::fromLatin1(child->metaObject()->className())] {
            ++ended;
            if (!session)
                late += name;
        });
    }
    harness.reset();
    QVERIFY(!session);
    QVERIFY(ended > 100);
    QCOMPARE(late, QStringList());
}

void ClosingTest::aWindowMayEndWhileItIsEvaluated()
{
    for (int round = 0; round < 5; ++round) {
        Harness harness;
        harness.session().setFrameBudget({0, 0.0});
        harness.field(u"workload.requests_per_day"_s)->setFocus();
        harness.type(u"workload.requests_per_day"_s, u"31k"_s);
        QVERIFY(harness.session().isRecomputing() || harness.session().isRefining());
    }
    QCoreApplication::processEvents(); // answers for windows that are gone would arrive here
}

void ClosingTest::aWindowMayEndWithItsDialogsOpen()
{
    QPointer<QWidget> assumptions;
    {
        Harness harness;
        harness.window().planActions()->editAssumptions(u"assumptions.discount_rate"_s);
        harness.window().side()->open(window::SidePanel::Page::Why);
        assumptions = harness.window().planActions()->assumptions();
        QVERIFY(assumptions && assumptions->isVisible());
        harness.session().setValue(u"Edit"_s, u"workload.requests_per_day"_s, 4321.0);
    }
    QVERIFY(!assumptions);
    QCoreApplication::processEvents();
}

QTEST_MAIN(ClosingTest)
#include "tst_closing.moc"
