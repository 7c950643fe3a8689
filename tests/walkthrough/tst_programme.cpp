// SPDX-License-Identifier: GPL-3.0-or-later
#include "walkthrough/programme.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenhost;
using namespace evenhost::walkthrough;

/// Order, hiding, titles and notes of the meeting's pages, as they are kept in the plan.
class TestProgramme : public QObject
{
    Q_OBJECT

private slots:
    void withoutSettingsTheTwelvePagesStandInTheirOrder()
    {
        QCOMPARE(orderedPages({}).size(), 12);
        QCOMPARE(orderedPages({}), builtInPages());
    }

    void aMovedPageTakesItsPlaceAndComesBack()
    {
        plan::Walkthrough moved = withMoved({}, u"breakeven"_s, 0);
        QCOMPARE(orderedPages(moved).first(), u"breakeven"_s);
        QCOMPARE(orderedPages(moved).size(), 12);
        moved = withMoved(moved, u"breakeven"_s, 7);
        QCOMPARE(moved, plan::Walkthrough{});
    }

    void aPageThePlanDoesNotNameFollowsItsNeighbour()
    {
        plan::Walkthrough settings;
        settings.order = {"recommendation", "question", "no_such_page", "question"};
        const QStringList pages = orderedPages(settings);
        QCOMPARE(pages.size(), 12);
        QCOMPARE(pages.first(), u"recommendation"_s);
        QCOMPARE(pages.at(1), u"question"_s);
        QCOMPARE(pages.at(2), u"workload"_s);
    }

    void titlesAndNotesVanishWhenTheyAreEmptied()
    {
        plan::Walkthrough settings = withTitle({}, u"trap"_s, u"  The  costly\nmistake "_s);
        QCOMPARE(ownTitle(settings, u"trap"_s), u"The costly mistake"_s);
        settings = withNotes(settings, u"trap"_s, u"Ask about FP8"_s);
        QCOMPARE(notesOf(settings, u"trap"_s), u"Ask about FP8"_s);
        settings = withTitle(withNotes(settings, u"trap"_s, u" "_s), u"trap"_s, {});
        QCOMPARE(settings, plan::Walkthrough{});
    }

    void hidingTwiceIsHidingOnce()
    {
        plan::Walkthrough settings = withHidden(withHidden({}, u"risks"_s, true), u"risks"_s, true);
        QCOMPARE(settings.hidden.size(), std::size_t{1});
        QVERIFY(isHidden(settings, u"risks"_s));
        settings = withHidden(settings, u"risks"_s, false);
        QCOMPARE(settings, plan::Walkthrough{});
    }
};

QTEST_GUILESS_MAIN(TestProgramme)
#include "tst_programme.moc"
