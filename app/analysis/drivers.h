// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/breakeven.h"
#include "analysis/random.h"
#include "plan/resolve.h"

#include <functional>
#include <string>
#include <vector>

/// Everything that can be moved to see what it does: the plan's quantities, prices, exchange rates and the replicas'
/// rate. A Workspace holds the inputs of all options as plain numbers and moves them in place: no plan is copied, no
/// replica sized, nothing allocated while it is moved.
namespace evenhost::analysis {

/// One way to host as the workspace holds it.
struct SelfSide
{
    std::string id;
    cost::SelfHostedInputs<double> inputs;
    ThroughputRange throughput;
};

struct ManagedSide
{
    std::string id;
    cost::ManagedInputs<double> inputs;
};

/// How a replica's rate answers when an input moves: straight between low, today and high, and on outside.
struct RateResponse
{
    double low = 0.0;
    double value = 0.0;
    double high = 0.0;
    double factorAtLow = 1.0;
    double factorAtHigh = 1.0;

    [[nodiscard]] double factorAt(double x) const;
};

/// An input with its range. Without one of its own it gets +-20 % (kept inside what the field may be).
struct Driver
{
    std::string path;
    double value = 0.0;
    double low = 0.0;
    double high = 0.0;
    bool ownRange = false;
    bool whole = false;
    double minimum = 0.0; ///< what the field may be
    double maximum = 0.0;
    Triangle draws; ///< how an uncertain input is drawn; only with ownRange
    std::vector<double*> places;
    std::vector<std::size_t> rates; ///< self-hosted sides whose rate answers
};

/// The rate of one option's replicas over today's when an input has another value; asked while the workspace is built.
/// Returns 1 where it cannot say.
using RateProbe = std::function<double(const plan::ResolvedEntry& entry, std::string_view path, double value)>;

/// One option as the plan would size and price it if an input had another value; nothing where it could not run so.
/// Asked for the inputs that change the replica or the shape of the day, not just a number of the cost formulas.
using SizingProbe = std::function<std::optional<cost::SelfHostedInputs<double>>(const plan::ResolvedEntry& entry,
                                                                                std::string_view path, double value)>;

struct SelfSource
{
    const plan::ResolvedEntry* entry = nullptr;
    cost::SelfHostedInputs<double> inputs;
    ThroughputRange throughput;
};

struct ManagedSource
{
    const plan::ResolvedManaged* managed = nullptr;
    cost::ManagedInputs<double> inputs;
};

class Workspace
{
public:
    Workspace(const plan::ResolvedPlan& plan, const cost::Traffic<double>& traffic,
              const std::vector<SelfSource>& selfHosted, const std::vector<ManagedSource>& managed,
              const RateProbe& probe);
    Workspace(const Workspace&) = delete;
    Workspace& operator=(const Workspace&) = delete;
    ~Workspace() = default;

    [[nodiscard]] const std::vector<Driver>& drivers() const { return m_drivers; }
    [[nodiscard]] const cost::Traffic<double>& traffic() const { return m_traffic; }
    [[nodiscard]] const std::vector<SelfSide>& selfHosted() const { return m_self; }
    [[nodiscard]] const std::vector<ManagedSide>& managed() const { return m_managed; }

    /// Moves one input; whole numbers are rounded. Back with reset().
    void set(std::size_t driver, double value);
    void reset(std::size_t driver);

    /// What setSized() asks; without it setSized() is set().
    void useSizing(SizingProbe probe) { m_sizing = std::move(probe); }
    /// Moves one input from where everything stands today, with one self-hosted side sized anew where the input asks
    /// for it: the costs are those of the whole evaluation. False where it could not run so; its rate then answers as
    /// in set(). Slower than set() by a sizing. Checked by tests/validation/tst_putback.cpp.
    bool setSized(std::size_t driver, double value, std::size_t self);

    /// self-hosted - managed, a month, as things stand.
    [[nodiscard]] double monthlyDifference(std::size_t self, std::size_t managed) const;
    [[nodiscard]] std::optional<double> cheaperAbove(std::size_t self, std::size_t managed) const;

    /// What the cost of both may jump with: nodes, node hours, price tier, minimum spend, units of
    /// throughput.
    struct Stair
    {
        double nodes = 0.0;
        double nodeHours = 0.0;
        std::size_t tier = 0;
        bool atMinimumSpend = false;
        double units = 0.0; ///< of throughput

        friend bool operator==(const Stair&, const Stair&) = default;
    };
    [[nodiscard]] Stair stair(std::size_t self, std::size_t managed) const;

private:
    void addField(const plan::ResolvedPlan& plan, std::string_view path, std::vector<double*> places);
    void addQuantity(std::string path, const base::Quantity& quantity, double minimum, double maximum, bool whole,
                     std::vector<double*> places);
    void addWorkload(const plan::ResolvedPlan& plan);
    void limit(std::string_view path, double most);
    void addAssumptions(const plan::ResolvedPlan& plan);
    void addHostingPrices(const plan::ResolvedPlan& plan, const std::vector<SelfSource>& sources);
    void addManagedPrices(const std::vector<ManagedSource>& sources);
    void addExchangeRates(const plan::ResolvedPlan& plan, const std::vector<SelfSource>& selfHosted,
                          const std::vector<ManagedSource>& managed);
    void addThroughput();
    void addRates(const std::vector<SelfSource>& sources, const RateProbe& probe);
    void applyRates(std::size_t self);

    cost::Traffic<double> m_traffic;
    std::vector<SelfSide> m_self;
    std::vector<ManagedSide> m_managed;
    /// What sets the rate of one self-hosted side: where it stands today, and the drivers it answers to.
    struct Rate
    {
        double requestsPerSecond = 0.0;
        double concurrency = 0.0;
        std::vector<std::pair<std::size_t, RateResponse>> answers;
    };
    std::vector<Rate> m_rates;
    SizingProbe m_sizing;
    std::vector<const plan::ResolvedEntry*> m_entries;
    /// What a side was before it was sized anew.
    struct Resized
    {
        std::size_t self = 0;
        cost::SelfHostedInputs<double> before;
    };
    std::optional<Resized> m_resized;
    std::vector<Driver> m_drivers;
    std::vector<double> m_now; ///< where each driver stands
};

} // namespace evenhost::analysis
