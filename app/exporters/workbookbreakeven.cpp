// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/workbookbreakeven_p.h"

#include "documents/numbertext.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace evenhost::exporters {

namespace {

using base::Traced;
using base::Unit;

/// Nodes that run the same hours whatever the volume.
bool keepsFixedHours(const cost::FleetInputs<Traced>& fleet)
{
    return fleet.billedAlways || fleet.schedule != plan::Schedule::Autoscaled;
}

/// Paid by the token alone: a straight line from its fixed part on.
bool isStraight(const cost::ManagedInputs<Traced>& in)
{
    return !in.provisioned && !in.minimumAgreed && !in.spendCommitted;
}

/// A month as a straight line over daily volume.
struct Line
{
    Traced fixed;
    Traced perRequest;
};

Line lineThrough(const Traced& atNothing, const Traced& today, const Traced& volume, std::string_view fixedName,
                 std::string_view slopeName)
{
    const Traced fixed = base::named(atNothing, fixedName, Unit::MoneyPerMonth);
    return {fixed, base::named((today - fixed) / volume, slopeName, Unit::MoneyPerMonth)};
}

/// The volume at which both lines meet, and the volumes that today's nodes serve: it holds only among them.
struct Meeting
{
    Traced volume;
    Traced from;
    Traced to;
};

Meeting meetingOf(const cost::SelfHostedInputs<Traced>& self, const cost::ManagedInputs<Traced>& managed,
                  const cost::Traffic<Traced>& traffic)
{
    const auto nothing = cost::atVolume(traffic, Traced(0.0));
    cost::Fleet<Traced> fleet = cost::fleetFor(self.fleet, traffic);
    const Traced ownToday = cost::selfHostedMonthOf(self, traffic, fleet).total;
    const Traced places = fleet.nodes / self.fleet.nodesPerReplica * self.fleet.replicasPerNode; // for replicas
    const Traced to = fleet.capacityPerReplica * (places - self.fleet.spareReplicas);
    const Traced from = fleet.capacityPerReplica * (places - self.fleet.replicasPerNode - self.fleet.spareReplicas);
    fleet.utilisation = Traced(0.0); // the same nodes, idle
    const Line own = lineThrough(cost::selfHostedMonthOf(self, nothing, fleet).total, ownToday, traffic.requestsPerDay,
                                 "own_month_idle", "own_cost_of_a_request_a_day");
    const Line paid =
        lineThrough(cost::managedMonth(managed, nothing).total, cost::managedMonth(managed, traffic).total,
                    traffic.requestsPerDay, "managed_month_unused", "managed_cost_of_a_request_a_day");
    return {base::named((own.fixed - paid.fixed) / (paid.perRequest - own.perRequest), "volume_where_months_meet",
                        Unit::RequestsPerDay),
            base::named(base::maximum(from, Traced(0.0)), "volume_from", Unit::RequestsPerDay),
            base::named(to, "volume_to", Unit::RequestsPerDay)};
}

} // namespace

std::vector<double> volumeMultiples(const analysis::Evaluation& evaluation, double today)
{
    double farthest = 2.0;
    for (const analysis::Option& option : evaluation.options) {
        for (const analysis::BreakEven& breakEven : option.breakEvens) {
            if (breakEven.cheaperAbove && today > 0.0) {
                farthest = std::max(farthest, 1.5 * *breakEven.cheaperAbove / today);
            }
        }
    }
    constexpr double mostShown = 200.0;
    farthest = std::min(farthest, mostShown);
    constexpr int steps = 40;
    std::vector<double> result;
    for (int i = 0; i <= steps; ++i) {
        result.push_back(farthest * i / steps);
    }
    return result;
}

LiveBreakEvens::LiveBreakEvens(Sheet& sheet, std::uint32_t row, FormulaCells& cells, Sheet& calculations,
                               std::uint32_t calculationsRow)
    : m_sheet(sheet), m_row(row), m_cells(cells), m_calculations(calculations), m_calculationsRow(calculationsRow)
{
    m_sheet.text(m_row, 0, "With the nodes of today, live", Style::Heading);
    ++m_row;
    const std::array<const char*, 7> heads{"Own model",
                                           "Against",
                                           "Months meet at",
                                           "These nodes serve more than",
                                           "and at most",
                                           "Within",
                                           "Less the program's value, as planned (0)"};
    for (std::size_t i = 0; i < heads.size(); ++i) {
        m_sheet.text(m_row, static_cast<std::uint16_t>(i), heads[i], Style::Heading);
    }
    ++m_row;
}

void LiveBreakEvens::add(const std::string& own, const std::string& against, const cost::SelfHostedInputs<Traced>& self,
                         const cost::ManagedInputs<Traced>& managed, const cost::Traffic<Traced>& traffic,
                         const std::vector<analysis::Crossing>& crossings)
{
    if (!keepsFixedHours(self.fleet) || !isStraight(managed) || !(traffic.requestsPerDay.value() > 0.0)) {
        return;
    }
    const Meeting meeting = meetingOf(self, managed, traffic);
    if (!std::isfinite(meeting.volume.value())) {
        return; // the lines run side by side
    }
    m_sheet.text(m_row, 0, own);
    m_sheet.text(m_row, 1, against);
    m_cells.placeAsList(m_calculations, m_calculationsRow, "meet" + std::to_string(++m_count));
    m_calculations.text(m_calculationsRow, 0, own + " against " + against, Style::Heading);
    m_cells.skipRow();
    const auto show = [&](std::uint16_t column, const Traced& value) {
        m_sheet.formula(m_row, column, "=" + m_cells.reference(value), value.value());
        return m_sheet.absolute(m_row, column);
    };
    const std::string volume = show(2, meeting.volume);
    const std::string from = show(3, meeting.from);
    const std::string to = show(4, meeting.to);
    const bool within = meeting.volume.value() > meeting.from.value() && meeting.volume.value() <= meeting.to.value();
    m_sheet.formula(m_row, 5, "=IF(AND(" + volume + ">" + from + "," + volume + "<=" + to + "),1,0)", within ? 1 : 0);
    const auto found = std::ranges::find_if(crossings, [&](const analysis::Crossing& crossing) {
        return !crossing.atRiser && crossing.requestsPerDay > meeting.from.value()
               && crossing.requestsPerDay <= meeting.to.value();
    });
    if (within && found != crossings.end()) {
        const std::string programs = documents::numberText(found->requestsPerDay);
        m_sheet.formula(m_row, 6, "=ROUND(" + volume + "/" + programs + "-1,9)", 0.0);
    }
    m_calculationsRow = m_cells.row() + 1;
    ++m_row;
}

std::uint32_t LiveBreakEvens::finish()
{
    m_sheet.text(m_row, 0,
                 "Within = 1: the break-even that these nodes have. 0: at that volume other nodes are needed, see the "
                 "values above.",
                 Style::Note);
    return m_row + 2;
}

} // namespace evenhost::exporters
