// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "editors/recorddialog.h"
#include "plan/plan.h"

#include <functional>
#include <memory>
#include <optional>

namespace evenhost::editors {

/// What the editors of own cards and offers look things up in. Both outlive the dialogs.
struct Known
{
    const plan::Plan* plan = nullptr;
    const catalogue::Catalogue* catalogue = nullptr;
};

/// A managed offer of the plan's own with everything a file can hold: prices with caches, tiers by prompt length, dated
/// changes, batch and time of day, minimum spend, source.
class ManagedOfferDialog : public RecordDialog
{
    Q_OBJECT

public:
    /// Lets the user choose an offer to begin from; nothing when they thought better of it.
    using Start = std::function<std::optional<catalogue::ManagedOffer>(QWidget*)>;

    /// `former`: the id the offer has among the plan's own; empty for a new one.
    ManagedOfferDialog(const catalogue::ManagedOffer& offer, std::string former, Known known,
                       const models::Format& format, Start start, QWidget* parent);

    [[nodiscard]] const catalogue::ManagedOffer& offer() const { return m_offer; }

protected:
    [[nodiscard]] base::Findings check() const override;
    void recordChanged() final;

private:
    void fill();
    void fillOffer();
    void fillPrices();
    void fillPriceFields(RecordForm* form, const std::string& path, catalogue::TokenPrices& prices);
    void fillTiers();
    void fillDated();
    void fillConditions();

    catalogue::ManagedOffer m_offer;
    std::string m_former;
    Known m_known;
    std::string m_shownCurrency;
    RecordForm* m_offerPage;
    RecordForm* m_pricesPage;
    RecordForm* m_tiersPage;
    RecordForm* m_datedPage;
    RecordForm* m_conditionsPage;
};

/// A hosting offer of the plan's own: the machine, its price on demand, as spot or reserved, or what it takes to own
/// it.
class HostingOfferDialog : public RecordDialog
{
    Q_OBJECT

public:
    using Start = std::function<std::optional<catalogue::HostingOffer>(QWidget*)>;

    HostingOfferDialog(const catalogue::HostingOffer& offer, std::string former, Known known,
                       const models::Format& format, Start start, QWidget* parent);

    [[nodiscard]] const catalogue::HostingOffer& offer() const { return m_offer; }

protected:
    [[nodiscard]] base::Findings check() const override;
    void recordChanged() final;

private:
    void fill();
    void fillMachine();
    void fillPrice();
    void chooseMachine(const QString& text);

    catalogue::HostingOffer m_offer;
    std::string m_former;
    Known m_known;
    std::string m_shownCurrency;
    RecordForm* m_machinePage;
    RecordForm* m_pricePage;
    QLineEdit* m_machine = nullptr;
};

/// "already taken" where another own record has that id; nothing otherwise.
[[nodiscard]] base::Findings idFindings(const std::vector<std::string>& ownIds, const std::string& id,
                                        const std::string& former);
/// One sentence on what OK will do with a record of that id.
[[nodiscard]] QString placeRemark(bool inCatalogue, const QString& used);

} // namespace evenhost::editors
