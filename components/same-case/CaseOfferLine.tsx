import { inWords } from '../../analysis/same-case/reasons.ts';
import type { CaseOffer, CaseOffers } from './offers.ts';
import './same-case.css';

interface CaseOfferProps {
  offers: CaseOffers | null;
  onJoin: (id: string) => void;
  onRefuse: (id: string) => void;
}

/** Cases that the article may belong to, with the reason. Nothing joins by itself. */
export function CaseOfferLine({ offers, onJoin, onRefuse }: CaseOfferProps) {
  // Filled only after the article is shown: a status that is there from the start is announced when it is.
  return (
    <div className="case-offer" role="status">
      {offers?.first && (
        <>
          <p>
            Looks like the same case as{' '}
            <strong>
              <bdi>{offers.first.name}</bdi>
            </strong>
            : {inWords(offers.first.reasons)}.
          </p>
          <p className="case-offer-answers">
            <OfferAnswers offer={offers.first} onJoin={onJoin} onRefuse={onRefuse} />
          </p>
        </>
      )}
      {offers && offers.others.length > 0 && (
        <details>
          <summary>{offers.first ? 'Other cases like it' : 'Cases somewhat like it'}</summary>
          <ul>
            {offers.others.map((offer) => (
              <li key={offer.case}>
                <p>
                  <strong>
                    <bdi>{offer.name}</bdi>
                  </strong>
                  : {inWords(offer.reasons) || 'a few words in common'}.
                </p>
                <p className="case-offer-answers">
                  <OfferAnswers offer={offer} onJoin={onJoin} onRefuse={onRefuse} />
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function OfferAnswers({ offer, onJoin, onRefuse }: Omit<CaseOfferProps, 'offers'> & { offer: CaseOffer }) {
  const of = <span className="visually-hidden"> {offer.name}</span>;
  return (
    <>
      <button type="button" className="button" onClick={() => onJoin(offer.case)}>
        Join{of}
      </button>
      <button type="button" className="link" onClick={() => onRefuse(offer.case)}>
        Not this case{of}
      </button>
    </>
  );
}
