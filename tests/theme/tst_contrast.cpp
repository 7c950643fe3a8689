// SPDX-License-Identifier: GPL-3.0-or-later
// Text can be read in both themes: at least 4.5:1 (WCAG 2.1, success criterion 1.4.3).
#include "theme/theme.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace evenhost;
using theme::Colours;

namespace {

/// Relative luminance as WCAG 2.1 defines it.
double luminance(const QColor& colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const auto [less, more] = std::minmax({luminance(a), luminance(b)}); // in braces: by value
    return (more + 0.05) / (less + 0.05);
}

} // namespace

class ContrastTest : public QObject
{
    Q_OBJECT

private slots:
    void theMeasureIsTheStandards();
    void textStandsOutFromWhatItIsOn_data();
    void textStandsOutFromWhatItIsOn();
    void shapesStandOutFromTheGround();
};

void ContrastTest::theMeasureIsTheStandards()
{
    // Black on white, and the grey that W3C's examples name as the lightest that passes.
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QVERIFY(contrast(QColor(0x76, 0x76, 0x76), Qt::white) >= 4.5);
    QVERIFY(contrast(QColor(0x77, 0x77, 0x77), Qt::white) < 4.5);
}

void ContrastTest::textStandsOutFromWhatItIsOn_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    for (const Colours* c : {&theme::lightColours(), &theme::darkColours()}) {
        const char* name = c->dark ? "dark" : "light";
        const std::pair<const char*, QColor> grounds[]{
            {"ground", c->ground}, {"panel", c->panel}, {"hover", c->hover}, {"selection", c->selection}};
        const std::pair<const char*, QColor> texts[]{
            {"ink", c->ink}, {"soft", c->softInk}, {"good", c->good}, {"bad", c->bad}};
        for (const auto& [on, ground] : grounds) {
            for (const auto& [what, text] : texts)
                QTest::addRow("%s: %s on %s", name, what, on) << text << ground;
        }
        // Marks what a scenario changed: beside fields and in tables that show no choice.
        QTest::addRow("%s: hybrid on ground", name) << c->hybrid << c->ground;
        QTest::addRow("%s: hybrid on panel", name) << c->hybrid << c->panel;
        QTest::addRow("%s: primary button", name) << c->ground << c->ink;
        for (const QColor& tint : {c->selfHostedTint, c->managedTint}) {
            QTest::addRow("%s: ink on %s", name, qPrintable(tint.name())) << c->ink << tint;
            QTest::addRow("%s: soft on %s", name, qPrintable(tint.name())) << c->softInk << tint;
        }
    }
}

void ContrastTest::textStandsOutFromWhatItIsOn()
{
    QFETCH(const QColor, text);
    QFETCH(const QColor, ground);
    const double found = contrast(text, ground);
    QVERIFY2(found >= 4.5, qPrintable(QString::number(found)));
}

/// Lines and bars need less than text: 3:1 (success criterion 1.4.11).
void ContrastTest::shapesStandOutFromTheGround()
{
    for (const Colours* c : {&theme::lightColours(), &theme::darkColours()}) {
        for (const QColor& colour : {c->selfHosted, c->managed, c->hybrid})
            QVERIFY2(contrast(colour, c->ground) >= 3.0, qPrintable(colour.name()));
    }
}

QTEST_APPLESS_MAIN(ContrastTest)
#include "tst_contrast.moc"
