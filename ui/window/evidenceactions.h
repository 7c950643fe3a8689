// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"
#include "window/context.h"

#include <QObject>
#include <QString>

class QAction;

namespace evenhost::editors {
class MeasurementsDialog;
}

namespace evenhost::window {

class TranslatedMenu;

/// What the plan rests on and was agreed upon: the hours of the day, usage logs, own measurements, the baseline. Its
/// commands stand in the plan's menu.
class EvidenceActions : public QObject
{
    Q_OBJECT

public:
    EvidenceActions(const Context& context, TranslatedMenu* menu, QObject* parent);

    void editHours();
    /// Asks for a log, shows what it says beside the plan, and takes it over as one step.
    void importUsageLog(const QString& path = {});
    void editMeasurements();
    /// Open while the user works in the window; null before it was first asked for.
    [[nodiscard]] editors::MeasurementsDialog* measurements() const { return m_measurements; }

    /// The plan as it is becomes what "since baseline" starts from: one step of undo.
    void setBaseline();
    void removeBaseline();

private:
    void updateActions();
    void changeWorkload(const QString& step, const plan::Workload& workload);

    Context m_context;
    QAction* m_remove = nullptr;
    editors::MeasurementsDialog* m_measurements = nullptr;
};

} // namespace evenhost::window
