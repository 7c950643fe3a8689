// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editors/formdialog.h"
#include "plan/plan.h"

#include <functional>
#include <vector>

namespace evenhost::session {
class PlanSession;
}

namespace evenhost::window {

/// Four short questions that make a plan, with its first answer below them while one answers.
class QuestionDialog : public editors::FormDialog
{
    Q_OBJECT

public:
    /// Work to start from: what one request of it is like, and which models are compared until others are chosen.
    struct Work
    {
        QString title;
        plan::Workload workload;
        std::string modelId;
        std::string offerId;
    };
    /// Opens where one is chosen, over `parent`; an empty id keeps the one there is.
    using Choose = std::function<std::string(QWidget* parent, const std::string& current)>;

    /// `start` is what the answers are put into; at least one kind of work. The session tells what an evaluation says
    /// and must outlive the dialog.
    QuestionDialog(plan::Plan start, std::vector<Work> works, const session::PlanSession& session,
                   const models::Format& format, Choose chooseModel, Choose chooseOffer, QWidget* parent);

    /// The plan that the answers make.
    [[nodiscard]] const plan::Plan& plan() const { return m_plan; }

protected:
    /// A plan needs somewhere to host its model.
    [[nodiscard]] bool mayAccept() const override;

private:
    [[nodiscard]] const Work& work() const;
    [[nodiscard]] QString country() const;
    /// The chosen offer; of an unchosen one the same model where the data have to stay, if it is sold there.
    [[nodiscard]] std::string offerId() const;
    void fillCountries();
    void workChosen();
    /// Puts the answers together and shows what follows from them.
    void refresh();
    [[nodiscard]] QString answer() const;

    plan::Plan m_start;
    plan::Plan m_plan;
    std::vector<Work> m_works;
    const session::PlanSession& m_session;
    std::string m_modelId; ///< empty: that of the work
    std::string m_offerId;
    bool m_volumeTyped = false;
    QComboBox* m_work;
    editors::AmountField* m_volume;
    QPushButton* m_model;
    QPushButton* m_offer;
    QComboBox* m_country;
    QLabel* m_answer;
};

} // namespace evenhost::window
