// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/plandelta.h"

#include <QString>
#include <QUndoCommand>

#include <functional>

namespace evenhost::session {

/// The only undo command: the parts of the plan before and after one step. Steps of the same field merge while typing
/// goes on; a step that ends where it began becomes obsolete and leaves the stack.
class PlanEdit : public QUndoCommand
{
public:
    /// `apply` puts a delta into the open plan and tells the world. `field` empty: never merges.
    /// `typing` counts up whenever the user leaves a field, so that two visits are two steps.
    PlanEdit(const QString& text, const plan::Plan& before, const plan::Plan& after, QString field, int typing,
             std::function<void(const PlanDelta&)> apply);

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override;
    [[nodiscard]] bool mergeWith(const QUndoCommand* next) override;

private:
    PlanDelta m_before;
    PlanDelta m_after;
    QString m_field;
    int m_typing;
    std::function<void(const PlanDelta&)> m_apply;
};

} // namespace evenhost::session
