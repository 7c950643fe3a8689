// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cataloguetable.h"
#include "session/plansession.h"
#include "session/worker.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace evenhost::session {

/// What each model of the catalogue would roughly cost to host for the open plan's workload: its cheapest month among
/// the offers it fits on and its maker's formats (session/weightchoice.h), spot prices, modelled ones, offers outside
/// the plan's country and replicas over machines that are only a part of a server left out.
/// Found on a worker, one model after the other. It keeps what it needs of the session as it was when it was made.
class ModelCosts : public QObject
{
    Q_OBJECT

public:
    explicit ModelCosts(const PlanSession& session, QObject* parent = nullptr);
    /// For another plan than the open one.
    ModelCosts(const PlanSession& session, plan::Plan plan, QObject* parent = nullptr);
    ~ModelCosts() override;

    /// Begins with these models, in their order; what is still running is dropped.
    void start(const QStringList& modelIds);

    /// One model, here and now.
    [[nodiscard]] models::ModelCost costOf(const std::string& modelId) const;
    /// The offers that are tried: of each machine the cheapest one.
    [[nodiscard]] const std::vector<std::string>& offers() const { return m_offers; }

signals:
    void found(const QString& modelId, const evenhost::models::ModelCost& cost);
    void finished();

private:
    void stop();

    PlanSession::Trial m_trial;
    std::shared_ptr<const catalogue::Catalogue> m_catalogue;
    plan::Plan m_plan;
    std::vector<std::string> m_offers;
    std::shared_ptr<std::atomic_bool> m_stop;
    Worker m_worker;
};

} // namespace evenhost::session
