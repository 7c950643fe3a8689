#include "cost/curve.h"

#include <QTest>

#include <cmath>
#include <cstdint>

using namespace evenhost::cost;

namespace {

/// SplitMix64 (Steele, Lea, Flood 2014): small, and the same everywhere.
class Random
{
public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}
    std::int64_t between(std::int64_t low, std::int64_t high)
    {
        m_state += 0x9e3779b97f4a7c15U;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
        z ^= z >> 31U;
        return low + static_cast<std::int64_t>(z % static_cast<std::uint64_t>(high - low + 1));
    }

private:
    std::uint64_t m_state;
};

/// A staircase against a line with whole-number coefficients: costs at volumes i / grid are exact in 64 bits.
struct Case
{
    std::int64_t capacity; // of a replica
    std::int64_t riser;    // cost of a replica
    std::int64_t spare;
    std::int64_t minimum;
    std::int64_t fixedSelf;
    std::int64_t egress; // self-hosted, a request
    std::int64_t price;  // managed, a request
    std::int64_t fixedManaged;
    std::int64_t minimumSpend;
    std::int64_t upTo;
};

constexpr std::int64_t grid = 16;

Case randomCase(Random& random)
{
    Case c{};
    c.capacity = random.between(1, 40);
    c.egress = random.between(0, 3);
    c.price = random.between(1, 60);
    // Around the unit cost at full load, where curves cross most often; equal unit costs included.
    const std::int64_t full = std::max<std::int64_t>(4, (c.price - c.egress) * c.capacity);
    c.riser = std::max<std::int64_t>(1, random.between(0, 9) == 0 ? full : random.between(full / 3, full + full / 4));
    c.spare = random.between(0, 3);
    c.minimum = random.between(0, 2);
    c.fixedSelf = random.between(0, 400);
    c.fixedManaged = random.between(0, 400);
    c.minimumSpend = random.between(0, 3) == 0 ? random.between(1, 2000) : 0;
    c.upTo = c.capacity * random.between(3, 30);
    return c;
}

/// Sign of (self - managed) at volume i / grid, in whole numbers.
int exactSign(const Case& c, std::int64_t i)
{
    const std::int64_t needed = std::max(c.minimum, (i + c.capacity * grid - 1) / (c.capacity * grid));
    const std::int64_t self = (c.fixedSelf + (needed + c.spare) * c.riser) * grid + c.egress * i;
    const std::int64_t managed = c.fixedManaged * grid + std::max(c.minimumSpend * grid, c.price * i);
    return self < managed ? -1 : self > managed ? 1 : 0;
}

CostCurve selfCurve(const Case& c)
{
    std::vector<CurvePiece> pieces;
    for (std::int64_t n = 1; (n - 1) * c.capacity < c.upTo; ++n) {
        const std::int64_t replicas = std::max(n, c.minimum) + c.spare;
        pieces.push_back({double((n - 1) * c.capacity), double(n * c.capacity),
                          double(c.fixedSelf + replicas * c.riser), double(c.egress)});
    }
    return CostCurve(std::move(pieces));
}

CostCurve managedCurve(const Case& c)
{
    const double kink = std::min(double(c.minimumSpend) / double(c.price), double(c.upTo));
    std::vector<CurvePiece> pieces;
    if (kink > 0) {
        pieces.push_back({0, kink, double(c.fixedManaged + c.minimumSpend), 0});
    }
    if (kink < double(c.upTo)) {
        pieces.push_back({kink, double(c.upTo), double(c.fixedManaged), double(c.price)});
    }
    return CostCurve(std::move(pieces));
}

/// What the list of crossings says about the order at a volume: below 0 self-hosting is cheaper.
int saidSign(bool starts, const std::vector<CurveCrossing>& found, double volume)
{
    int sign = starts ? -1 : 1;
    for (const CurveCrossing& crossing : found) {
        if (crossing.volume < volume) {
            sign = crossing.firstBecomesCheaper ? -1 : 1;
        }
    }
    return sign;
}

/// A staircase of risers F = r p C, with k spare replicas, against p v.
CostCurve stairs(double r, int spare, int steps)
{
    std::vector<CurvePiece> pieces;
    for (int n = 1; n <= steps; ++n) {
        pieces.push_back({double(n - 1), double(n), r * (n + spare), 0.0});
    }
    return CostCurve(std::move(pieces));
}

std::vector<double> upward(const std::vector<CurveCrossing>& found)
{
    std::vector<double> volumes;
    for (const CurveCrossing& crossing : found) {
        if (crossing.firstBecomesCheaper) {
            volumes.push_back(crossing.volume);
        }
    }
    return volumes;
}

} // namespace

class CurveTest : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithExactArithmetic();
    void agreesWithTheClosedForm_data();
    void agreesWithTheClosedForm();
    void costsMeetAtEveryCrossing();
    void neverIsFoundAsNever();
    void equalUnitCostsTouchAndDoNotCross();
    void curvesThatRunTogether();
    void risersAreMarked();
    void joinsPiecesOfOneLine();
    void emptyCurves();
};

void CurveTest::agreesWithExactArithmetic()
{
    Random random(2026);
    int crossingsSeen = 0;
    int withoutAny = 0;
    for (int number = 0; number < 10'000; ++number) {
        const Case c = randomCase(random);
        const CostCurve self = selfCurve(c);
        const CostCurve managed = managedCurve(c);
        const auto found = crossings(self, managed);
        const bool starts = startsCheaper(self, managed);
        for (std::int64_t i = 1; i <= c.upTo * grid; ++i) {
            const int exact = exactSign(c, i);
            const double volume = double(i) / double(grid);
            if (exact != 0 && exact != saidSign(starts, found, volume)) {
                QFAIL(qPrintable(
                    QStringLiteral("case %1: at %2 the exact order is %3").arg(number).arg(volume).arg(exact)));
            }
        }
        crossingsSeen += int(found.size());
        withoutAny += found.empty() ? 1 : 0;
    }
    // The cases must not be trivial: thousands with several crossings, and hundreds with none.
    QVERIFY2(crossingsSeen > 20'000 && withoutAny > 500,
             qPrintable(QStringLiteral("%1 %2").arg(crossingsSeen).arg(withoutAny)));
}

void CurveTest::agreesWithTheClosedForm_data()
{
    QTest::addColumn<double>("r");
    QTest::addColumn<int>("spare");
    QTest::addColumn<double>("first");
    QTest::addColumn<double>("last");
    QTest::addColumn<int>("count");
    // r = riser / (price x capacity), k spare: n1 = floor(k r / (1-r)) + 1, first at max((n1+k) r, n1-1);
    // n2 = ceil((1 + k r) / (1-r)) - 1, last at (n2+k) r; n2 - n1 + 1 upward crossings. Worked by hand:
    QTest::newRow("r 2/3") << 2.0 / 3.0 << 0 << 2.0 / 3.0 << 4.0 / 3.0 << 2;
    QTest::newRow("r 0.9: nine crossings, last at 8.1") << 0.9 << 0 << 0.9 << 8.1 << 9;
    QTest::newRow("r 0.9, one spare: last at 17.1") << 0.9 << 1 << 9.9 << 17.1 << 9;
    QTest::newRow("r 0.7, one spare") << 0.7 << 1 << 2.8 << 4.2 << 3;
    QTest::newRow("r 0.5") << 0.5 << 0 << 0.5 << 0.5 << 1;
}

void CurveTest::agreesWithTheClosedForm()
{
    QFETCH(double, r);
    QFETCH(int, spare);
    QFETCH(double, first);
    QFETCH(double, last);
    QFETCH(int, count);
    const auto up = upward(crossings(stairs(r, spare, 60), CostCurve({{0, 60, 0, 1}})));
    QCOMPARE(int(up.size()), count);
    QVERIFY(std::abs(up.front() - first) < 1e-12);
    QVERIFY(std::abs(up.back() - last) < 1e-12);
}

void CurveTest::costsMeetAtEveryCrossing()
{
    Random random(7);
    for (int number = 0; number < 2'000; ++number) {
        const Case c = randomCase(random);
        const CostCurve self = selfCurve(c);
        const CostCurve managed = managedCurve(c);
        for (const CurveCrossing& crossing : crossings(self, managed)) {
            const double difference = self.at(crossing.volume) - managed.at(crossing.volume);
            const double scale = std::max(1.0, self.at(crossing.volume));
            QVERIFY(crossing.atRiser || std::abs(difference) < 1e-9 * scale);
        }
    }
}

void CurveTest::neverIsFoundAsNever()
{
    QVERIFY(crossings(stairs(1.2, 0, 1000), CostCurve({{0, 1000, 0, 1}})).empty());
    QVERIFY(!startsCheaper(stairs(1.2, 0, 1000), CostCurve({{0, 1000, 0, 1}})));
}

void CurveTest::equalUnitCostsTouchAndDoNotCross()
{
    // With r = 1 the corners of the stairs lie on the line; above them managed is cheaper again.
    QVERIFY(crossings(stairs(1.0, 0, 100), CostCurve({{0, 100, 0, 1}})).empty());
}

void CurveTest::curvesThatRunTogether()
{
    const CostCurve one({{0, 10, 5, 1}, {10, 20, 0, 1.5}});
    const CostCurve other({{0, 10, 5, 1}, {10, 20, 5, 1}});
    QVERIFY(crossings(one, other).empty());
    QVERIFY(!startsCheaper(one, other));
    const CostCurve before({{0, 5, 0, 2}, {5, 10, 5, 1}, {10, 20, 0, 1.5}});
    // Cheaper up to 5, together up to 10, then dearer: the change is where they part.
    const auto found = crossings(before, other);
    QCOMPARE(int(found.size()), 1);
    QCOMPARE(found[0], (CurveCrossing{10, false, false}));
}

void CurveTest::risersAreMarked()
{
    const auto found = crossings(stairs(2.0 / 3.0, 0, 5), CostCurve({{0, 5, 0, 1}}));
    QCOMPARE(int(found.size()), 3);
    QVERIFY(!found[0].atRiser);
    QCOMPARE(found[1], (CurveCrossing{1.0, false, true})); // the second replica is bought at 1
    QVERIFY(!found[2].atRiser);
}

void CurveTest::joinsPiecesOfOneLine()
{
    const CostCurve joined({{0, 1, 5, 1}, {1, 2, 5, 1}, {2, 3, 6, 1}});
    QCOMPARE(int(joined.pieces().size()), 2);
    QCOMPARE(joined.upTo(), 3.0);
    QCOMPARE(joined.at(2.0), 7.0);
    QCOMPARE(joined.at(2.5), 8.5);
    QCOMPARE(joined.at(0.0), 5.0);
}

void CurveTest::emptyCurves()
{
    QVERIFY(crossings(CostCurve(), CostCurve({{0, 1, 0, 1}})).empty());
    QCOMPARE(CostCurve().at(3.0), 0.0);
}

QTEST_GUILESS_MAIN(CurveTest)
#include "tst_curve.moc"
