// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/planedit.h"

#include <utility>

namespace evenhost::session {

namespace {

constexpr int mergeableId = 1;

} // namespace

PlanEdit::PlanEdit(const QString& text, const plan::Plan& before, const plan::Plan& after, QString field, int typing,
                   std::function<void(const PlanDelta&)> apply)
    : QUndoCommand(text)
    , m_before(after, before)
    , m_after(before, after)
    , m_field(std::move(field))
    , m_typing(typing)
    , m_apply(std::move(apply))
{
    setObsolete(m_after.isEmpty());
}

void PlanEdit::undo()
{
    m_apply(m_before);
}

void PlanEdit::redo()
{
    m_apply(m_after);
}

int PlanEdit::id() const
{
    return m_field.isEmpty() ? -1 : mergeableId;
}

bool PlanEdit::mergeWith(const QUndoCommand* next)
{
    const auto* edit = dynamic_cast<const PlanEdit*>(next);
    if (!edit || edit->m_field != m_field || edit->m_typing != m_typing)
        return false;
    m_after = m_after.followedBy(edit->m_after);
    m_before = edit->m_before.followedBy(m_before);
    setObsolete(m_after == m_before);
    return true;
}

} // namespace evenhost::session
